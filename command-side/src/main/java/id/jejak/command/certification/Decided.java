package id.jejak.command.certification;

import id.jejak.kernel.History;
import id.jejak.messages.assessment.ApplicationEvent;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentEvent;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.DecisionSuperseded;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.certification.CertificateId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The decision on which a certificate can rest: the last word about an assessment, if it is
/// "competent" (R26). Who was decided about was admitted, or there would have been no assessment.
///
/// @param renews the certificate that the candidate applied to renew
record Decided(
    AssessmentRef about, PlenaryId plenary, LocalDate on, @Nullable CertificateId renews) {
  static @Nullable Decided of(AssessmentId assessment, History history) {
    @Nullable Decided last = null;
    for (AssessmentEvent event : history.of(assessment, AssessmentEvent.class)) {
      if (event instanceof AssessmentDecided first) {
        last =
            first.verdict() == Verdict.K
                ? of(first.of(), first.plenary(), first.on(), history)
                : null;
      } else if (event instanceof DecisionSuperseded instead) {
        last =
            instead.verdict() == Verdict.K
                ? of(instead.of(), instead.plenary(), instead.on(), history)
                : null;
      } else if (event instanceof AssessmentVoided) {
        last = null;
      }
    }
    return last;
  }

  private static Decided of(AssessmentRef about, PlenaryId plenary, LocalDate on, History history) {
    @Nullable CertificateId renews = null;
    for (var event : history.of(about.candidate().application(), ApplicationEvent.class)) {
      // Who is assessed again after a recall gets a certificate of their own: the old one is
      // withdrawn.
      if (event instanceof CertificationApplicationSubmitted submitted
          && submitted.track() == Track.RENEWAL) {
        renews = submitted.renews();
      }
    }
    return new Decided(about, plenary, on, renews);
  }
}
