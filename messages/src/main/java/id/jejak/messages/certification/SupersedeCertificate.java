package id.jejak.messages.certification;

/// The wrong certificate is told that the right one `by` was issued.
public record SupersedeCertificate(CertificateId certificate, CertificateId by)
    implements CertificateCommand {}
