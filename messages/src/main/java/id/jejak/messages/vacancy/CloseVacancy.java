package id.jejak.messages.vacancy;

/// It ends unfilled.
public record CloseVacancy(VacancyId vacancy, String reason) implements VacancyCommand {}
