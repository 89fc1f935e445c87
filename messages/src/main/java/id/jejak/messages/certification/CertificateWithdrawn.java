package id.jejak.messages.certification;

import java.time.LocalDate;

public record CertificateWithdrawn(CertificateRef of, LocalDate effectiveFrom, String reason)
    implements CertificateEvent {}
