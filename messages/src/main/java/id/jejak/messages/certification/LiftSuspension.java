package id.jejak.messages.certification;

public record LiftSuspension(CertificateId certificate, String reason)
    implements CertificateCommand {}
