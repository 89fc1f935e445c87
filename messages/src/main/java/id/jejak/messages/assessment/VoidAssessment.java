package id.jejak.messages.assessment;

import id.jejak.messages.cases.CaseId;
import org.jspecify.annotations.Nullable;

/// @param because the case that takes a decided assessment back; without one only what is undecided
///   can be
public record VoidAssessment(AssessmentId assessment, String reason, @Nullable CaseId because)
    implements AssessmentCommand {}
