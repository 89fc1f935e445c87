package id.jejak.messages.certification;

import java.time.LocalDate;

public record SurveillanceStarted(
    SurveillanceId surveillance, CertificateRef of, int round, LocalDate replyBy)
    implements SurveillanceEvent {}
