package id.jejak.messages.certification;

public record CertificateSuspended(CertificateRef of, String reason) implements CertificateEvent {}
