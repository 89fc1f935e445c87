package id.jejak.messages.assessment;

import id.jejak.messages.assessor.AssessorId;
import java.time.LocalDate;

/// `day`: of the assessment.
public record AssessmentReported(
    AssessmentRef of, AssessorId assessor, LocalDate day, Verdict overall)
    implements AssessmentEvent {}
