package id.jejak.messages.assessor;

import java.time.LocalDate;

public record AssessorWithdrawn(AssessorId assessor, LocalDate from, String reason)
    implements AssessorEvent {}
