package id.jejak.messages.cases;

import java.util.Set;

/// What a case is about, and how it can end.
public enum CaseKind {
  SUSPENSION(CaseOutcome.REINSTATE, CaseOutcome.WITHDRAW),
  RECALL(CaseOutcome.ACCEPTED_WITH_REASON, CaseOutcome.VOID),
  FRAUD(CaseOutcome.UPHELD, CaseOutcome.DISMISSED),
  CORRECTION(CaseOutcome.CORRECT, CaseOutcome.DISMISSED);

  private final Set<CaseOutcome> outcomes;

  CaseKind(CaseOutcome... outcomes) {
    this.outcomes = Set.of(outcomes);
  }

  public boolean endsIn(CaseOutcome outcome) {
    return outcomes.contains(outcome);
  }
}
