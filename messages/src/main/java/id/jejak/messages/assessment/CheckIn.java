package id.jejak.messages.assessment;

public record CheckIn(AssessmentId assessment, String identityEvidence)
    implements AssessmentCommand {}
