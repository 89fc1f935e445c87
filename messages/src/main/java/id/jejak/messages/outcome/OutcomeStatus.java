package id.jejak.messages.outcome;

/// What a graduate does.
public enum OutcomeStatus {
  EMPLOYED,
  SELF_EMPLOYED,
  STUDYING,
  SEEKING,
  UNREACHABLE
}
