package id.jejak.messages.assessment;

/// One candidate's decision as the decree lists it.
public record DecidedCase(AssessmentRef of, Verdict verdict) {}
