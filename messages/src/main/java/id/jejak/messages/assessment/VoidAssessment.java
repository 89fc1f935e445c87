package id.jejak.messages.assessment;

public record VoidAssessment(AssessmentId assessment, String reason) implements AssessmentCommand {}
