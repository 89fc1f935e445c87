package id.jejak.messages.assessment;

import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.scheme.UnitCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// FR.AK.02: the assessor recommends, and never decides.
public record RecordAssessment(
    AssessmentId assessment,
    AssessorId assessor,
    Map<UnitCode, Verdict> units,
    @Nullable String followUp)
    implements AssessmentCommand {}
