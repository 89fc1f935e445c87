package id.jejak.messages.certification;

import id.jejak.kernel.Personal;
import org.jspecify.annotations.Nullable;

public record SurveillancePassed(
    SurveillanceId surveillance, CertificateRef of, @Nullable Personal<String> statement)
    implements SurveillanceEvent {}
