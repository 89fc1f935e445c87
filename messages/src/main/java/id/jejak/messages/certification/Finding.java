package id.jejak.messages.certification;

/// What the yearly question to holder and employer found.
public enum Finding {
  /// The work matches the certificate.
  IN_PRACTICE,
  OUT_OF_PRACTICE,
  /// The work shows that the competence is not there any more.
  NOT_COMPETENT,
  /// The certificate or its mark is used for what it does not say.
  MISUSE
}
