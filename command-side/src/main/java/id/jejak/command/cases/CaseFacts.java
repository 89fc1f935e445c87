package id.jejak.command.cases;

import id.jejak.kernel.History;
import id.jejak.messages.assessment.AssessmentEvent;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.CaseRef;
import id.jejak.messages.certification.CertificateEvent;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonId;
import org.jspecify.annotations.Nullable;

/// What a case is about, with every key that follows from what was named.
///
/// @param of null when something that was named does not exist
/// @param voided the assessment is void already
/// @param missing what does not exist, or does not belong to the person that was named
/// @param extensionDays how much longer an extended case may take
record CaseFacts(@Nullable CaseRef of, boolean voided, String missing, int extensionDays) {
  static final CaseFacts NONE = new CaseFacts(null, false, "", 0);

  static CaseFacts extension(History history) {
    return new CaseFacts(null, false, "", history.rules().number("case.extensionDays"));
  }

  private static CaseFacts missing(String id) {
    return new CaseFacts(null, false, id, 0);
  }

  /// The assessment tells the person, the application and the certificate that it earned; a
  /// certificate tells the person and its assessment.
  static CaseFacts of(Named named, History history) {
    var held = named.certificate() == null ? null : issued(named.certificate(), history);
    if (named.certificate() != null && held == null) {
      return missing(named.certificate().value());
    }
    var assessment =
        named.assessment() == null && held != null ? held.assessment() : named.assessment();
    var candidate = assessment == null ? null : candidate(assessment, history);
    if (named.assessment() != null && candidate == null) {
      return missing(named.assessment().value());
    }
    if (held == null && assessment != null) {
      held = issued(CertificateId.of(assessment), history);
    }
    var found = held != null ? held.person() : candidate != null ? candidate.person() : null;
    var person = named.person();
    if (person != null && (found == null ? unknown(person, history) : !found.equals(person))) {
      return missing(person.value());
    }
    return new CaseFacts(
        new CaseRef(
            named.caseId(),
            named.kind(),
            named.subject(),
            named.cause(),
            person == null ? found : person,
            held == null ? null : held.certificate(),
            assessment,
            candidate == null ? null : candidate.application(),
            held != null ? held.scheme() : candidate != null ? candidate.scheme() : null),
        assessment != null && isVoid(assessment, history),
        "",
        0);
  }

  /// What whoever opens a case names.
  record Named(
      CaseId caseId,
      CaseKind kind,
      String subject,
      String cause,
      @Nullable PersonId person,
      @Nullable CertificateId certificate,
      @Nullable AssessmentId assessment) {
    static Named of(CaseRef known) {
      return new Named(
          known.caseId(),
          known.kind(),
          known.subject(),
          known.cause(),
          known.person(),
          known.certificate(),
          known.assessment());
    }
  }

  /// The one that stands in its place, where there was a mistake in it.
  private static @Nullable CertificateRef issued(CertificateId certificate, History history) {
    @Nullable CertificateRef found = null;
    for (CertificateEvent event : history.of(certificate, CertificateEvent.class)) {
      if (event instanceof CertificateIssued || event instanceof ExternalCertificateRecorded) {
        found = event.of();
      } else if (event instanceof CertificateSuperseded fact) {
        return issued(fact.by(), history);
      }
    }
    return found;
  }

  private static @Nullable CandidateRef candidate(AssessmentId assessment, History history) {
    for (AssessmentEvent event : history.of(assessment, AssessmentEvent.class)) {
      if (event instanceof AssessmentPlanned fact) {
        return fact.of().candidate();
      }
    }
    return null;
  }

  private static boolean isVoid(AssessmentId assessment, History history) {
    return history.of(assessment, AssessmentEvent.class).stream()
        .anyMatch(AssessmentVoided.class::isInstance);
  }

  private static boolean unknown(PersonId person, History history) {
    return history.of(person, PersonEvent.class).isEmpty();
  }
}
