package id.jejak.messages.assessment;

import id.jejak.messages.assessor.AssessorId;
import java.time.LocalDate;

/// What became of the seat: another assessor or another day.
public record ReplanAssessment(AssessmentId assessment, AssessorId assessor, LocalDate day)
    implements AssessmentCommand {}
