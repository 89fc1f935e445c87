package id.jejak.messages.training;

import id.jejak.messages.shared.RegionCode;

/// `promoted` from the waiting list.
public record SeatReserved(EnrollmentRef of, RegionCode district, boolean promoted)
    implements TrainingClassEvent {}
