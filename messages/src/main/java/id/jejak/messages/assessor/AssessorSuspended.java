package id.jejak.messages.assessor;

import java.time.LocalDate;

public record AssessorSuspended(AssessorId assessor, LocalDate from, String reason)
    implements AssessorEvent {}
