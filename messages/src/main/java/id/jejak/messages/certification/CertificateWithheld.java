package id.jejak.messages.certification;

import java.time.LocalDate;

/// Decided competent, but the body may not certify on the day of the issue (S9): the certificate
/// waits until it may.
///
/// @param objection the code of what stands in the way
public record CertificateWithheld(CertificateRef of, LocalDate on, String objection)
    implements CertificateEvent {}
