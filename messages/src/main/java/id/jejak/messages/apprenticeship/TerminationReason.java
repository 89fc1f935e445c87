package id.jejak.messages.apprenticeship;

/// Why an apprenticeship ends before its time.
public enum TerminationReason {
  AGREEMENT_BROKEN,
  QUIT,
  RAN_AWAY,
  ACCIDENT,
  ILLNESS,
  DISCIPLINE,
  PHASE_FAILED,
  HOST_WITHDREW,
  OTHER
}
