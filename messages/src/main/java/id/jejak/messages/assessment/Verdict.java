package id.jejak.messages.assessment;

/// Kompeten, or belum kompeten: not yet competent, never "failed".
public enum Verdict {
  K,
  BK
}
