package id.jejak.messages.assessment;

import id.jejak.messages.cases.CaseId;
import org.jspecify.annotations.Nullable;

/// `because`: the case that took it back after the decision.
public record AssessmentVoided(AssessmentRef of, String reason, @Nullable CaseId because)
    implements AssessmentEvent {}
