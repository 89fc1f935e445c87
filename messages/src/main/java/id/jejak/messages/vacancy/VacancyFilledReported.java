package id.jejak.messages.vacancy;

import id.jejak.messages.organization.OrganizationId;
import java.time.LocalDate;

public record VacancyFilledReported(
    VacancyId vacancy, OrganizationId employer, int hired, LocalDate on) implements VacancyEvent {}
