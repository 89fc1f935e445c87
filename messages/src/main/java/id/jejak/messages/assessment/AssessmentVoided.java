package id.jejak.messages.assessment;

public record AssessmentVoided(AssessmentRef of, String reason) implements AssessmentEvent {}
