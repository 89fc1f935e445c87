package id.jejak.messages.privacy;

/// How much was forgotten.
public enum ErasureScope {
  /// Contact, consents and whatever else nobody must keep; the identity behind what is kept stays.
  PARTIAL,
  /// Everything.
  FULL
}
