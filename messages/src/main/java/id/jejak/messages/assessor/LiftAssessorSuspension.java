package id.jejak.messages.assessor;

import java.time.LocalDate;

public record LiftAssessorSuspension(AssessorId assessor, LocalDate from)
    implements AssessorCommand {}
