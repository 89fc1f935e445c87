package id.jejak.messages.certification;

public record SuspendCertificate(CertificateId certificate, String reason)
    implements CertificateCommand {}
