package id.jejak.messages.certification;

import id.jejak.kernel.Begins;
import id.jejak.messages.assessment.AssessmentId;
import java.time.LocalDate;

/// Asks for the certificate of an assessment that was decided competent: for whom, for what and
/// since when follows from the decision.
public record IssueCertificate(AssessmentId assessment, LocalDate on)
    implements CertificateCommand, Begins {
  @Override
  public CertificateId certificate() {
    return CertificateId.of(assessment);
  }
}
