package id.jejak.messages.agreement;

/// A MoU alone authorises no spending; a PKS in force does (R48).
public record MouAuthorisesNothing(AgreementId agreement) implements AgreementRefusal {
  @Override
  public String code() {
    return "MOU_AUTHORISES_NOTHING";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }
}
