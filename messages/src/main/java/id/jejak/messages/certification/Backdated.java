package id.jejak.messages.certification;

import java.time.LocalDate;

/// A certificate is not valid before the decision (R29).
public record Backdated(LocalDate from, LocalDate decided) implements CertificateRefusal {
  @Override
  public String code() {
    return "BACKDATED";
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
