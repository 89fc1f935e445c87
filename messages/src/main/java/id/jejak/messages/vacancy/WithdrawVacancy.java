package id.jejak.messages.vacancy;

/// The employer takes it back before its time.
public record WithdrawVacancy(VacancyId vacancy, String reason) implements VacancyCommand {}
