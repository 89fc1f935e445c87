package id.jejak.messages.agreement;

/// Its term is over.
public record ExpireAgreement(AgreementId agreement) implements AgreementCommand {}
