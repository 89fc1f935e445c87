package id.jejak.messages.vacancy;

import id.jejak.messages.organization.OrganizationId;

public record VacancyWithdrawn(VacancyId vacancy, OrganizationId employer, String reason)
    implements VacancyEvent {}
