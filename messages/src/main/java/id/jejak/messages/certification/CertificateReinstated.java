package id.jejak.messages.certification;

public record CertificateReinstated(CertificateRef of, String reason) implements CertificateEvent {}
