package id.jejak.messages.vacancy;

/// An employer offers no more jobs than the vacancy has openings.
public record OpeningsExhausted(VacancyId vacancy, int openings) implements VacancyRefusal {
  @Override
  public String code() {
    return "OPENINGS_EXHAUSTED";
  }

  @Override
  public Kind kind() {
    return Kind.EXHAUSTED;
  }
}
