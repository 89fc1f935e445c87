package id.jejak.messages.certification;

/// Each form is used once, and only for what it was set aside for (R33).
public record BlankoUsed(BlankoNumber form) implements CertificateRefusal {
  @Override
  public String code() {
    return "BLANKO_USED";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
