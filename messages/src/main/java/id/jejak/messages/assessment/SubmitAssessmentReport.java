package id.jejak.messages.assessment;

/// FR.AK.05.
public record SubmitAssessmentReport(AssessmentId assessment) implements AssessmentCommand {}
