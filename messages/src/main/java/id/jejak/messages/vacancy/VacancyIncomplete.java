package id.jejak.messages.vacancy;

/// A vacancy says all that Perpres 57/2023 asks for, with dates that can be (R36).
public record VacancyIncomplete(VacancyId vacancy, String missing) implements VacancyRefusal {
  @Override
  public String code() {
    return "VACANCY_INCOMPLETE";
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
