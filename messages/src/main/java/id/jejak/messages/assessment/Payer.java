package id.jejak.messages.assessment;

/// Who pays for an assessment; only what a programme pays waits for its funds (R6).
public enum Payer {
  PROGRAM,
  SELF,
  EMPLOYER
}
