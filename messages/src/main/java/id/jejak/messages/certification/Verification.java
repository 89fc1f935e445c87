package id.jejak.messages.certification;

/// How far a certificate from elsewhere was looked into.
public enum Verification {
  /// The holder says so.
  DECLARED,
  ORIGINAL_SEEN,
  /// The issuer, or its public register, says so too.
  CONFIRMED_BY_ISSUER
}
