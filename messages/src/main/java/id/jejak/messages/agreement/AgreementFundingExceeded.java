package id.jejak.messages.agreement;

/// No more is allocated under an agreement than it says (S0.2).
public record AgreementFundingExceeded(AgreementId agreement, long funding)
    implements AgreementRefusal {
  @Override
  public String code() {
    return "AGREEMENT_FUNDING_EXCEEDED";
  }

  @Override
  public Kind kind() {
    return Kind.EXHAUSTED;
  }
}
