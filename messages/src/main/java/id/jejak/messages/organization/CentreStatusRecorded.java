package id.jejak.messages.organization;

import java.time.LocalDate;

public record CentreStatusRecorded(
    OrganizationId organization,
    CentreStatus status,
    Accreditation accreditation,
    LocalDate from,
    String decree)
    implements OrganizationEvent {}
