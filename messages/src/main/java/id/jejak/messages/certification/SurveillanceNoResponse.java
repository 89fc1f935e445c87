package id.jejak.messages.certification;

import java.time.LocalDate;

/// @param times 1: asked again, until `replyBy`; 2: nobody is there, and the certificate is
///   suspended
public record SurveillanceNoResponse(
    SurveillanceId surveillance, CertificateRef of, int times, LocalDate replyBy)
    implements SurveillanceEvent {}
