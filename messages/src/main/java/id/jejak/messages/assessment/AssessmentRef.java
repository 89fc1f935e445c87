package id.jejak.messages.assessment;

import org.jspecify.annotations.Nullable;

/// The keys by which an assessment is found; attempts count from 1.
///
/// @param session null where a portfolio is all there is to see: a renewal without new units
public record AssessmentRef(
    AssessmentId assessment, int attempt, @Nullable SessionId session, CandidateRef candidate) {}
