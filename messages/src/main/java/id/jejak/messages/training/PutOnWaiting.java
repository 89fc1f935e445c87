package id.jejak.messages.training;

public record PutOnWaiting(EnrollmentRef of, int place) implements EnrollmentEvent {}
