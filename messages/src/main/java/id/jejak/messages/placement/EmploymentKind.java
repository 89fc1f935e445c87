package id.jejak.messages.placement;

/// PKWTT, PKWT, harian, alih daya.
public enum EmploymentKind {
  PERMANENT,
  FIXED_TERM,
  DAILY,
  OUTSOURCED
}
