package id.jejak.messages.vacancy;

import id.jejak.messages.organization.OrganizationId;

public record VacancyUpdated(VacancyId vacancy, OrganizationId employer, VacancyTerms terms)
    implements VacancyEvent {}
