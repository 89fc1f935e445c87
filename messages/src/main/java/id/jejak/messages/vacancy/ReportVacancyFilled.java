package id.jejak.messages.vacancy;

import java.time.LocalDate;

/// Filled vacancies must be reported (Perpres 57/2023, article 6).
public record ReportVacancyFilled(VacancyId vacancy, int hired, LocalDate on)
    implements VacancyCommand {
  public ReportVacancyFilled {
    if (hired < 1) {
      throw new IllegalArgumentException("a filled vacancy has at least one who was hired");
    }
  }
}
