package id.jejak.messages.agreement;

/// Puts a drafted PKS under its MoU.
public record AttachPks(AgreementId agreement, AgreementId parent) implements AgreementCommand {}
