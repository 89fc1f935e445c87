package id.jejak.messages.certification;

/// The old certificate is told that the new one `by` was issued on its renewal.
public record RenewCertificate(CertificateId certificate, CertificateId by)
    implements CertificateCommand {}
