package id.jejak.messages.agreement;

public record RemindOfAgreementExpiry(AgreementId agreement, int daysLeft)
    implements AgreementCommand {}
