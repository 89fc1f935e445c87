package id.jejak.messages.assessment;

public record AssessmentConsentSigned(AssessmentRef of) implements AssessmentEvent {}
