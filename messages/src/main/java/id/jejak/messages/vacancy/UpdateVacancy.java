package id.jejak.messages.vacancy;

public record UpdateVacancy(VacancyId vacancy, VacancyTerms terms) implements VacancyCommand {}
