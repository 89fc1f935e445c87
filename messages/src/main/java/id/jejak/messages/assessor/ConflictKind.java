package id.jejak.messages.assessor;

/// Why an assessor is not impartial towards somebody.
public enum ConflictKind {
  FAMILY,
  SUPERIOR,
  EMPLOYER,
  TRAINER,
  OTHER
}
