package id.jejak.messages.certification;

import id.jejak.messages.shared.Period;

public record ExternalCertificateRecorded(
    CertificateRef of, Issuer issuer, String number, Period validity, Verification verification)
    implements CertificateEvent {}
