package id.jejak.messages.cases;

/// Each kind of case has ends of its own.
public record OutcomeNotOfKind(CaseId caseId, CaseKind of, CaseOutcome outcome)
    implements CaseRefusal {
  @Override
  public String code() {
    return "OUTCOME_NOT_OF_KIND";
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
