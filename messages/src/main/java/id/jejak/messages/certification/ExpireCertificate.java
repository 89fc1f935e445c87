package id.jejak.messages.certification;

public record ExpireCertificate(CertificateId certificate) implements CertificateCommand {}
