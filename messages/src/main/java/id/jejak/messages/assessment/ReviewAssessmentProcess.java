package id.jejak.messages.assessment;

import id.jejak.messages.assessor.AssessorId;
import java.util.Set;

/// FR.AK.06: which principles the assessment kept, and which dimensions of competence it saw.
public record ReviewAssessmentProcess(
    AssessmentId assessment,
    AssessorId reviewer,
    Set<Principle> principles,
    Set<Dimension> dimensions)
    implements AssessmentCommand {}
