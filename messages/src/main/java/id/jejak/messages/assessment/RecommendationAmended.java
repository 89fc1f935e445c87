package id.jejak.messages.assessment;

import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.scheme.UnitCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public record RecommendationAmended(
    AssessmentRef of,
    AssessorId assessor,
    Map<UnitCode, Verdict> units,
    Verdict overall,
    @Nullable String followUp,
    String reason)
    implements AssessmentEvent {}
