package id.jejak.messages.assessor;

import java.time.LocalDate;

public record AssessorSuspensionLifted(AssessorId assessor, LocalDate from)
    implements AssessorEvent {}
