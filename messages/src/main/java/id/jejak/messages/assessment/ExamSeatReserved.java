package id.jejak.messages.assessment;

import id.jejak.messages.assessor.AssessorId;
import java.time.LocalDate;

public record ExamSeatReserved(AssessmentRef of, AssessorId assessor, LocalDate day)
    implements SessionEvent {}
