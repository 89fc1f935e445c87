package id.jejak.messages.certification;

/// @param copy 0 is the original, 1 the first duplicate
/// @param form the one that was set aside for it
public record PrintCertificate(CertificateId certificate, int copy, BlankoNumber form)
    implements CertificateCommand {}
