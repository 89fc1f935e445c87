package id.jejak.messages.assessment;

/// FR.AK.01, before any evidence (R22).
public record SignConsent(AssessmentId assessment) implements AssessmentCommand {}
