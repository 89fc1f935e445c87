package id.jejak.messages.certification;

public record CertificatePrinted(CertificateRef of, int copy, BlankoNumber form)
    implements CertificateEvent {}
