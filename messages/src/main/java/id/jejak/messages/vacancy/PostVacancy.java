package id.jejak.messages.vacancy;

import id.jejak.kernel.Begins;
import id.jejak.messages.organization.OrganizationId;

public record PostVacancy(VacancyId vacancy, OrganizationId employer, VacancyTerms terms)
    implements VacancyCommand, Begins {}
