package id.jejak.messages.assessment;

import id.jejak.messages.assessor.AssessorId;
import java.time.LocalDate;

/// The same seat with another assessor or on another day.
public record ExamSeatChanged(AssessmentRef of, AssessorId assessor, LocalDate day)
    implements SessionEvent {}
