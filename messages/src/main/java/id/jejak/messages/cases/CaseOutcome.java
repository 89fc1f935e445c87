package id.jejak.messages.cases;

/// What was decided in a case.
public enum CaseOutcome {
  UPHELD,
  DISMISSED,
  ACCEPTED_WITH_REASON,
  VOID,
  REINSTATE,
  WITHDRAW,
  CORRECT
}
