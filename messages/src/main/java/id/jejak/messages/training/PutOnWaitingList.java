package id.jejak.messages.training;

public record PutOnWaitingList(EnrollmentId enrollment, int place) implements EnrollmentCommand {}
