package id.jejak.messages.certification;

import id.jejak.kernel.Begins;
import java.time.LocalDate;

/// Asks the holder; rounds count from 1.
public record StartSurveillance(CertificateId certificate, int round, LocalDate replyBy)
    implements SurveillanceCommand, Begins {
  @Override
  public SurveillanceId surveillance() {
    return SurveillanceId.of(certificate, round);
  }
}
