package id.jejak.messages.scheme;

/// Who gives the certificate of a scheme.
public enum Certifier {
  /// A licensed body, on the form of the authority (BNSP).
  BNSP,
  /// Somebody else, such as the police for security guards: certificates are only recorded.
  EXTERNAL
}
