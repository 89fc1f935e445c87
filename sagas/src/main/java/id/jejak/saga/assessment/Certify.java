package id.jejak.saga.assessment;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.certification.IssueCertificate;
import java.time.LocalDate;

/// The certificate that a competent verdict asks for, however it came about.
final class Certify {
  private Certify() {}

  static Send on(AssessmentRef of, PlenaryId plenary, LocalDate day) {
    CandidateRef candidate = of.candidate();
    CertificateId certificate = CertificateId.of(of.assessment());
    return new Send(
        "issue",
        new IssueCertificate(
            certificate,
            new CertificateRef(
                certificate,
                candidate.person(),
                candidate.scheme(),
                candidate.lsp(),
                candidate.program(),
                candidate.application(),
                of.assessment()),
            plenary,
            day));
  }
}
