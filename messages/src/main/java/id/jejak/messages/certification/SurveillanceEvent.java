package id.jejak.messages.certification;

import id.jejak.kernel.Event;

/// What happens in one round of surveillance.
public sealed interface SurveillanceEvent extends Event
    permits SurveillanceStarted, SurveillancePassed, SurveillanceConcern, SurveillanceNoResponse {
  SurveillanceId surveillance();

  CertificateRef of();
}
