package id.jejak.messages.assessment;

import id.jejak.kernel.Begins;
import id.jejak.messages.assessor.AssessorId;
import java.time.LocalDate;

/// With the seat in a session; or without one, to renew a certificate on evidence alone, where the
/// scheme gained no unit since. A re-assessment covers only the units not yet competent (R32).
public record PlanAssessment(
    AssessmentId assessment, AssessmentRef of, AssessorId assessor, LocalDate day)
    implements AssessmentCommand, Begins {}
