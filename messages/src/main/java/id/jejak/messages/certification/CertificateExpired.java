package id.jejak.messages.certification;

public record CertificateExpired(CertificateRef of) implements CertificateEvent {}
