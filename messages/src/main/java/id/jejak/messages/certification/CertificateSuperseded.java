package id.jejak.messages.certification;

import java.time.LocalDate;

/// Another certificate stands in its place from this day on.
public record CertificateSuperseded(
    CertificateRef of, CertificateId by, LocalDate from, String reason)
    implements CertificateEvent {}
