package id.jejak.messages.certification;

import id.jejak.kernel.Command;

/// What may be asked of one round of surveillance.
public sealed interface SurveillanceCommand extends Command
    permits StartSurveillance, RecordSurveillance, RecordNoResponse {
  SurveillanceId surveillance();

  @Override
  default SurveillanceId target() {
    return surveillance();
  }
}
