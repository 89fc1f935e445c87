package id.jejak.messages.agreement;

/// An agreement is for no more people than it says (S0.2).
public record AgreementQuotaExhausted(AgreementId agreement, int quota)
    implements AgreementRefusal {
  @Override
  public String code() {
    return "AGREEMENT_QUOTA_EXHAUSTED";
  }

  @Override
  public Kind kind() {
    return Kind.EXHAUSTED;
  }
}
