package id.jejak.messages.training;

import id.jejak.messages.shared.RegionCode;

public record TransferSeatReserved(EnrollmentRef of, EnrollmentRef from, RegionCode district)
    implements TrainingClassEvent {}
