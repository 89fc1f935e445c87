package id.jejak.messages.certification;

import id.jejak.kernel.Personal;
import org.jspecify.annotations.Nullable;

public record SurveillanceConcern(
    SurveillanceId surveillance,
    CertificateRef of,
    Finding finding,
    @Nullable Personal<String> statement)
    implements SurveillanceEvent {}
