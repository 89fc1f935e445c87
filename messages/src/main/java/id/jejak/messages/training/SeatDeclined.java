package id.jejak.messages.training;

public record SeatDeclined(EnrollmentRef of, boolean answered, String reason)
    implements EnrollmentEvent {}
