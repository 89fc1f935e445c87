package id.jejak.messages.training;

public record StipendPaymentFailed(
    StipendId stipend, EnrollmentRef of, String reference, String reason) implements StipendEvent {}
