package id.jejak.messages.assessment;

/// The keys by which an assessment is found; attempts count from 1.
public record AssessmentRef(
    AssessmentId assessment, int attempt, SessionId session, CandidateRef candidate) {}
