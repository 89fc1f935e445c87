package id.jejak.messages.certification;

public record CertificateExpiring(CertificateRef of, int daysLeft) implements CertificateEvent {}
