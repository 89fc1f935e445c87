package id.jejak.messages.certification;

/// A certificate number exists once, nationwide (R27).
public record NumberClash(String number) implements CertificateRefusal {
  @Override
  public String code() {
    return "NUMBER_CLASH";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
