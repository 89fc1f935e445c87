package id.jejak.messages.agreement;

public record ImplementingAgreementAttached(AgreementId agreement, AgreementId parent)
    implements AgreementEvent {}
