package id.jejak.app.sample.story;

import id.jejak.app.sample.story.Campaign.Fate;
import id.jejak.app.sample.story.Campaign.Reason;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.Issuer;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.ParticipantCategory;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.Sex;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody in a campaign.
///
/// @param ordinal from 1, over the year
/// @param held how long the certificate from elsewhere is good; null for who has none
record Participant(
    String key,
    int ordinal,
    Reason reason,
    Campaign.Batch batch,
    Fate fate,
    ProgramId program,
    Sex sex,
    String name,
    LocalDate birth,
    District district,
    Education education,
    IdentityDocument identity,
    ParticipantCategory category,
    @Nullable Period held) {
  private static final Issuer ISSUER = new Issuer(Issuer.Kind.BNSP_LSP, "LSP terdahulu (contoh)");

  PersonId person() {
    return new PersonId("per-%s-%05d".formatted(key, ordinal));
  }

  Issuer issuer() {
    return ISSUER;
  }

  /// In the form of the register, from a year in which nothing else here was issued.
  String number() {
    var terms = batch.course().terms();
    return "%s %s %d 9%06d %d"
        .formatted(
            terms.kbli(),
            terms.kbji(),
            terms.level(),
            ordinal,
            held == null ? 0 : held.from().getYear());
  }

  CertificateId certificate() {
    return CertificateId.external(ISSUER, number());
  }

  /// Certificates from elsewhere were given under the first version of their scheme.
  SchemeVersion heldUnder() {
    return new SchemeVersion(batch.course().schemeId(), 1);
  }

  ApplicationId application() {
    return held == null
        ? new ApplicationId("app-%s-%05d".formatted(key, ordinal))
        : ApplicationId.renewing(certificate());
  }

  CandidateRef candidate() {
    return new CandidateRef(
        application(), person(), batch.course().scheme(), batch.lsp().body().id(), program, null);
  }

  AssessmentId assessment() {
    return AssessmentId.of(application(), 1);
  }
}
