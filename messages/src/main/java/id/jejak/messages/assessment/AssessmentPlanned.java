package id.jejak.messages.assessment;

import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.scheme.UnitCode;
import java.time.LocalDate;
import java.util.Set;

public record AssessmentPlanned(
    AssessmentRef of, AssessorId assessor, LocalDate day, Set<UnitCode> units)
    implements AssessmentEvent {}
