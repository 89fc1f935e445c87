package id.jejak.messages.licence;

/// What the authority (BNSP) found at a body.
public enum SurveillanceResult {
  CONFORMING,
  MINOR_FINDINGS,
  MAJOR_FINDINGS
}
