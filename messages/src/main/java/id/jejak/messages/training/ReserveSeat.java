package id.jejak.messages.training;

import id.jejak.messages.shared.RegionCode;

/// First come, first served.
public record ReserveSeat(ClassId trainingClass, EnrollmentRef of, RegionCode district)
    implements TrainingClassCommand {}
