package id.jejak.messages.assessment;

import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.scheme.UnitCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Before the decision only; the report follows again.
public record AmendRecommendation(
    AssessmentId assessment,
    AssessorId assessor,
    Map<UnitCode, Verdict> units,
    @Nullable String followUp,
    String reason)
    implements AssessmentCommand {}
