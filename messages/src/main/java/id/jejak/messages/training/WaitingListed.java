package id.jejak.messages.training;

import id.jejak.messages.shared.RegionCode;

/// `place` counts from 1 at the moment of listing.
public record WaitingListed(EnrollmentRef of, RegionCode district, int place)
    implements TrainingClassEvent {}
