package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ADMISSION;
import static id.jejak.command.assessment.Example.APPLICATION;
import static id.jejak.command.assessment.Example.ASSESSOR;
import static id.jejak.command.assessment.Example.BRAKES;
import static id.jejak.command.assessment.Example.CANDIDATE;
import static id.jejak.command.assessment.Example.DAY;
import static id.jejak.command.assessment.Example.ENGINE;
import static id.jejak.command.assessment.Example.FIRST;
import static id.jejak.command.assessment.Example.LSP;
import static id.jejak.command.assessment.Example.PERSON;
import static id.jejak.command.assessment.Example.PROGRAM;
import static id.jejak.command.assessment.Example.SCHEME;
import static id.jejak.command.assessment.Example.UNITS;
import static id.jejak.command.assessment.Example.VERSION;
import static id.jejak.command.assessment.Example.application;
import static id.jejak.command.assessment.Example.assessment;
import static id.jejak.command.assessment.Example.terms;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Personal;
import id.jejak.messages.assessment.AdmitCandidate;
import id.jejak.messages.assessment.ApplyForCertification;
import id.jejak.messages.assessment.AssessmentCommand;
import id.jejak.messages.assessment.AssessmentConsentSigned;
import id.jejak.messages.assessment.AssessmentEvent;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.Evidence;
import id.jejak.messages.assessment.EvidenceRecorded;
import id.jejak.messages.assessment.MapInstruments;
import id.jejak.messages.assessment.NotInScheme;
import id.jejak.messages.assessment.Payer;
import id.jejak.messages.assessment.PlanAssessment;
import id.jejak.messages.assessment.RecordEvidence;
import id.jejak.messages.assessment.SignConsent;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.assessment.ValidCertificateExists;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateNumber;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.SchemePublished;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.TransitionPlan;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A certificate is renewed as its scheme says: not at all, by a whole assessment, or on evidence
/// that the competence is current (R28).
class RenewalTest {
  static final CertificateId OLD = new CertificateId("cert-old");
  static final CertificateIssued HELD = issued(PERSON);
  static final ApplyForCertification RENEW =
      new ApplyForCertification(APPLICATION, CANDIDATE, Track.RENEWAL, Payer.SELF, null, OLD);
  static final CertificationApplicationSubmitted RENEWING =
      new CertificationApplicationSubmitted(CANDIDATE, Track.RENEWAL, Payer.SELF, null, OLD);
  static final AssessmentRef PORTFOLIO = new AssessmentRef(FIRST, 1, null, CANDIDATE);
  static final PlanAssessment PLAN = new PlanAssessment(FIRST, PORTFOLIO, ASSESSOR, DAY);
  static final AssessmentPlanned PLANNED = new AssessmentPlanned(PORTFOLIO, ASSESSOR, DAY, UNITS);

  static CertificateIssued issued(PersonId person) {
    return new CertificateIssued(
        new CertificateRef(OLD, person, VERSION, LSP, PROGRAM, APPLICATION, FIRST),
        new CertificateNumber("45407 7231 2 0000001 2020"),
        Personal.of(person, "OTO.1.1.2020"),
        new Period(LocalDate.of(2020, 4, 1), LocalDate.of(2023, 4, 1)),
        Example.PLENARY,
        12,
        null,
        null);
  }

  static DeciderSpec<AssessmentCommand, Assessment, AssessmentEvent, AssessmentFacts> renewing() {
    return assessment()
        .where(OLD, HELD)
        .where(APPLICATION, RENEWING, Example.SELF_ASSESSED, Example.MAY_PROCEED, Example.ADMITTED);
  }

  @Test
  void a_holder_applies_to_renew() {
    application().where(OLD, HELD).when(RENEW).then(RENEWING);
  }

  @Test
  void nobody_renews_what_is_not_theirs() {
    application()
        .where(OLD, issued(new PersonId("per-x")))
        .when(RENEW)
        .thenRefused(new NotFound(OLD.value()));
    application().when(RENEW).thenRefused(new NotFound(OLD.value()));
  }

  @Test
  void a_scheme_may_know_no_renewal() {
    application()
        .where(OLD, HELD)
        .where(
            SCHEME,
            new SchemePublished(
                SCHEME,
                "Motor mechanic",
                terms(
                    SchemeTerms.Entry.TRAINING, Requirement.NONE, SchemeTerms.Renewal.NONE, UNITS)))
        .when(RENEW)
        .thenRefused(new NotInScheme(VERSION, "RENEWAL"));
  }

  @Test
  void the_very_certificate_is_not_in_the_way() {
    var spec =
        application().where(OLD, HELD).given(RENEWING, Example.SELF_ASSESSED, Example.MAY_PROCEED);
    var admit = new AdmitCandidate(APPLICATION, ADMISSION);
    spec.held("active-certificate", "per-1|sch-oto-1", OLD.value())
        .when(admit)
        .then(Example.ADMITTED);
    spec.held("active-certificate", "per-1|sch-oto-1", "cert-other")
        .when(admit)
        .thenRefused(new ValidCertificateExists(PERSON, SCHEME));
  }

  @Test
  void recognition_needs_no_session_and_covers_every_unit() {
    renewing().when(PLAN).then(PLANNED);
  }

  @Test
  void the_candidate_consents_without_coming() {
    renewing()
        .given(PLANNED)
        .when(new SignConsent(FIRST))
        .then(new AssessmentConsentSigned(PORTFOLIO));
  }

  @Test
  void a_portfolio_is_enough_for_units_held_before() {
    var portfolio = List.of(new Evidence(Instrument.PORTFOLIO, ENGINE, true, "file-8"));
    renewing()
        .given(PLANNED, new AssessmentConsentSigned(PORTFOLIO))
        .when(new RecordEvidence(FIRST, portfolio))
        .then(new EvidenceRecorded(PORTFOLIO, portfolio));
  }

  @Test
  void what_the_scheme_gained_since_is_assessed_in_a_session() {
    var next = new SchemeVersion(SCHEME, 2);
    var now = new CandidateRef(APPLICATION, PERSON, next, LSP, PROGRAM, CANDIDATE.enrollment());
    var gaps =
        MoveApplicationTest.twoVersions(
            MoveApplicationTest.until(DAY, TransitionPlan.Candidates.FINISH),
            renewing()
                .where(
                    APPLICATION,
                    new CertificationApplicationSubmitted(
                        now, Track.RENEWAL, Payer.SELF, null, OLD),
                    new CandidateAdmitted(now, ADMISSION)));
    gaps.when(new PlanAssessment(FIRST, new AssessmentRef(FIRST, 1, null, now), ASSESSOR, DAY))
        .thenRefused(new NotInScheme(next, "PORTFOLIO"));
    var seated = new AssessmentRef(FIRST, 1, Example.SESSION, now);
    var chain = MoveApplicationTest.CHAIN;
    gaps.given(new AssessmentPlanned(seated, ASSESSOR, DAY, Set.of(ENGINE, BRAKES, chain)))
        .when(
            new MapInstruments(
                FIRST,
                Map.of(
                    ENGINE,
                    Set.of(Instrument.PORTFOLIO),
                    BRAKES,
                    Set.of(Instrument.PORTFOLIO),
                    chain,
                    Set.of(Instrument.PORTFOLIO))))
        .thenRefused(new NotInScheme(next, "PORTFOLIO"));
  }

  @Test
  void who_applies_for_the_first_time_comes_to_a_session() {
    assessment()
        .where(APPLICATION, Example.SUBMITTED, Example.ADMITTED)
        .when(PLAN)
        .thenRefused(new NotInScheme(VERSION, "PORTFOLIO"));
  }
}
