package id.jejak.messages.assessment;

import id.jejak.messages.assessor.AssessorId;
import java.time.LocalDate;

public record AssessmentReplanned(AssessmentRef of, AssessorId assessor, LocalDate day)
    implements AssessmentEvent {}
