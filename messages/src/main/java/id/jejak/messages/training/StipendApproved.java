package id.jejak.messages.training;

public record StipendApproved(StipendId stipend, EnrollmentRef of) implements StipendEvent {}
