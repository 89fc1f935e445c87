package id.jejak.command.certification;

import id.jejak.kernel.History;
import id.jejak.kernel.Refusal;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentEvent;
import id.jejak.messages.assessment.CompetenceDecided;
import id.jejak.messages.assessment.PlenaryEvent;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.certification.IssueCertificate;
import id.jejak.messages.licence.LicenceOnDay;
import id.jejak.messages.scheme.PublishedScheme;
import id.jejak.messages.scheme.SchemeTerms;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the issue of a certificate rests on; null where a part is missing, so that there is nothing
/// to certify.
record CertificateFacts(@Nullable Ground ground) {
  static final CertificateFacts NONE = new CertificateFacts(null);

  /// A decision "competent" of the committee, with all that the certificate says.
  ///
  /// @param unlicensed why the body could not certify on the day of the decision
  /// @param serial the next free number of the year, nationwide
  /// @param registration the next free registration number of the body in the year
  record Ground(
      LocalDate decided,
      SchemeTerms terms,
      String licence,
      @Nullable Refusal unlicensed,
      long serial,
      long registration) {}

  static CertificateFacts of(IssueCertificate asked, History history) {
    var of = asked.of();
    var decided = decisionDay(of, asked.plenary(), history);
    var terms = PublishedScheme.of(of.scheme().scheme(), history).terms(of.scheme());
    if (decided == null || terms == null) {
      return NONE;
    }
    var licence = LicenceOnDay.of(of.lsp(), decided, history);
    var unlicensed = licence.objectionTo(of.scheme().scheme());
    return new CertificateFacts(
        new Ground(
            decided,
            terms,
            Objects.requireNonNullElse(licence.number(), ""),
            unlicensed,
            unlicensed == null ? history.next(Numbers.certificates(asked.on())) : 0,
            unlicensed == null ? history.next(Numbers.registrations(of.lsp(), asked.on())) : 0));
  }

  private static @Nullable LocalDate decisionDay(
      CertificateRef of, PlenaryId plenary, History history) {
    boolean competent =
        history.of(of.assessment(), AssessmentEvent.class).stream()
            .anyMatch(event ->
                event instanceof AssessmentDecided decided
                    && decided.verdict() == Verdict.K
                    && decided.plenary().equals(plenary)
                    && names(decided, of));
    if (!competent) {
      return null;
    }
    for (PlenaryEvent event : history.of(plenary, PlenaryEvent.class)) {
      if (event instanceof CompetenceDecided decided
          && decided.of().assessment().equals(of.assessment())) {
        return decided.on();
      }
    }
    return null;
  }

  /// The certificate is about those whom the decision is about; they were admitted, or there would
  /// have been no assessment.
  private static boolean names(AssessmentDecided decided, CertificateRef of) {
    var candidate = decided.of().candidate();
    return of.equals(
        new CertificateRef(
            of.certificate(),
            candidate.person(),
            candidate.scheme(),
            candidate.lsp(),
            candidate.program(),
            candidate.application(),
            decided.of().assessment()));
  }
}
