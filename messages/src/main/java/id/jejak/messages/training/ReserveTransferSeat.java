package id.jejak.messages.training;

import id.jejak.messages.shared.RegionCode;

/// Keeps a seat for somebody from another class of the programme, who was selected there.
public record ReserveTransferSeat(ClassId trainingClass, EnrollmentRef from, RegionCode district)
    implements TrainingClassCommand {}
