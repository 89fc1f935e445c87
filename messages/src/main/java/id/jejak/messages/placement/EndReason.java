package id.jejak.messages.placement;

/// Why a job ended, as counted.
public enum EndReason {
  RESIGNED,
  DISMISSED,
  CONTRACT_OVER,
  CLOSED_DOWN,
  EMPLOYER_WITHDREW,
  ILLNESS,
  STUDY,
  MOVED,
  OTHER
}
