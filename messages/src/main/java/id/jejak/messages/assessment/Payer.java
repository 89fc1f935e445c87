package id.jejak.messages.assessment;

/// Who pays for an assessment; only what a programme pays waits for its funds (R6).
public enum Payer {
  PROGRAM,
  SELF,
  EMPLOYER,
  /// A case took an earlier assessment back: it was paid for then.
  NOBODY
}
