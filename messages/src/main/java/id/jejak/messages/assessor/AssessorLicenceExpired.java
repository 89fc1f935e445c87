package id.jejak.messages.assessor;

import java.time.LocalDate;

public record AssessorLicenceExpired(AssessorId assessor, LocalDate from)
    implements AssessorEvent {}
