package id.jejak.messages.agreement;

import java.time.LocalDate;

/// An agreement in force covers field, scheme and day (R8).
public record NoAgreementInForce(AgreementId agreement, LocalDate day) implements AgreementRefusal {
  @Override
  public String code() {
    return "NO_AGREEMENT_IN_FORCE";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }
}
