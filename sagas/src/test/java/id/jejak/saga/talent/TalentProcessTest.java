package id.jejak.saga.talent;

import static id.jejak.saga.Sample.CANDIDATE;
import static id.jejak.saga.Sample.FIRST;
import static id.jejak.saga.Sample.LSP;
import static id.jejak.saga.Sample.PLENARY;
import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.SECOND;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Personal;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateNumber;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.certification.CertificateReinstated;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.certification.Issuer;
import id.jejak.messages.certification.Verification;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.EndReason;
import id.jejak.messages.placement.OfferAccepted;
import id.jejak.messages.placement.OfferDeclined;
import id.jejak.messages.placement.OfferWithdrawn;
import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.placement.WageBand;
import id.jejak.messages.privacy.ConsentGiven;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.ConsentWithdrawn;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.privacy.ProcessingRestricted;
import id.jejak.messages.privacy.RestrictionLifted;
import id.jejak.messages.shared.Period;
import id.jejak.messages.talent.HideTalent;
import id.jejak.messages.talent.PublishTalent;
import id.jejak.messages.talent.TalentId;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

class TalentProcessTest {
  private static final CertificateRef ONE = certificate(FIRST);
  private static final CertificateRef OTHER = certificate(SECOND);
  private static final DataSubjectId SUBJECT = DataSubjectId.of(SITI.person());
  private static final ConsentGiven GIVEN =
      new ConsentGiven(SUBJECT, SITI.person(), ConsentPurpose.TALENT_POOL, "2023-1");
  private static final ConsentWithdrawn TAKEN_BACK =
      new ConsentWithdrawn(SUBJECT, SITI.person(), ConsentPurpose.TALENT_POOL);
  private static final CertificateIssued ISSUED = issued(ONE);
  private static final CertificateSuspended SUSPENDED =
      new CertificateSuspended(ONE, day("2023-12-01"), "COMPLAINT", null);
  private static final CertificateReinstated REINSTATED =
      new CertificateReinstated(ONE, day("2023-12-01"), "UNFOUNDED", null);
  private static final CertificateWithdrawn WITHDRAWN =
      new CertificateWithdrawn(ONE, day("2024-01-10"), "FRAUD", null);
  private static final CertificateExpired EXPIRED = new CertificateExpired(ONE);
  private static final PlacementRef JOB =
      PlacementRef.of(
          new PlacementId("plc-siti"),
          SITI.person(),
          new OrganizationId("org-PT"),
          PROGRAM,
          ONE.certificate());
  private static final OfferAccepted ACCEPTED = new OfferAccepted(JOB, day("2023-04-01"));
  private static final PlacementStarted STARTED =
      new PlacementStarted(
          JOB, EmploymentKind.PERMANENT, WageBand.MINIMUM, List.of(30), day("2023-04-03"));
  private static final ProcessingRestricted RESTRICTED =
      new ProcessingRestricted(SUBJECT, SITI.person());
  private static final RestrictionLifted LIFTED = new RestrictionLifted(SUBJECT, SITI.person());
  private static final CertificateSuperseded SUPERSEDED =
      new CertificateSuperseded(ONE, OTHER.certificate(), day("2023-04-03"), "CORRECTION");
  private static final ExternalCertificateRecorded EXTERNAL =
      new ExternalCertificateRecorded(
          ONE,
          new Issuer(Issuer.Kind.BNSP_LSP, "Polda Sumatera Selatan"),
          "GP-1",
          new Period(day("2023-01-01"), day("2025-12-31")),
          Verification.ORIGINAL_SEEN);
  private static final TalentId TALENT = TalentId.of(SITI.person());

  private static CertificateRef certificate(AssessmentRef of) {
    return new CertificateRef(
        CertificateId.of(of.assessment()),
        SITI.person(),
        SCHEME,
        LSP,
        PROGRAM,
        CANDIDATE.application(),
        of.assessment());
  }

  private static CertificateIssued issued(CertificateRef of) {
    return new CertificateIssued(
        of,
        new CertificateNumber("74100 2166 5 0006474 2023"),
        Personal.of(SITI.person(), "REG 1"),
        new Period(day("2023-03-20"), day("2026-03-19")),
        PLENARY,
        12,
        null,
        null);
  }

  private static ProcessSpec<?> talent() {
    return ProcessSpec.of(new TalentProcess(), SITI.person().value());
  }

  private static Send publish(CertificateRef of) {
    return new Send(
        "publish:" + of.certificate(), new PublishTalent(TALENT, SITI.person(), of.certificate()));
  }

  private static Send hide(String why) {
    return new Send("hide", new HideTalent(TALENT, null, why));
  }

  @Test
  void consent_first_or_certificate_first_both_publish() {
    talent().given(GIVEN).when(ISSUED).then(publish(ONE)).goesOn();
    talent().given(ISSUED).when(GIVEN).then(publish(ONE)).goesOn();
  }

  @Test
  void without_consent_nobody_is_shown() {
    talent().when(ISSUED).thenNothing();
  }

  @Test
  void consent_withdrawn_hides_and_given_again_publishes() {
    talent()
        .given(GIVEN, ISSUED)
        .when(TAKEN_BACK)
        .then(hide("CONSENT_WITHDRAWN"))
        .goesOn()
        .when(GIVEN)
        .then(publish(ONE));
  }

  @Test
  void suspension_hides_and_reinstatement_publishes() {
    talent()
        .given(GIVEN, ISSUED)
        .when(SUSPENDED)
        .then(hide("CERTIFICATE_SUSPENDED"))
        .when(REINSTATED)
        .then(publish(ONE));
  }

  @Test
  void withdrawal_and_expiry_hide() {
    talent().given(GIVEN, ISSUED).when(WITHDRAWN).then(hide("CERTIFICATE_WITHDRAWN"));
    talent().given(GIVEN, ISSUED).when(EXPIRED).then(hide("CERTIFICATE_EXPIRED"));
  }

  @Test
  void a_certificate_that_was_replaced_gives_way_to_the_new_one() {
    talent()
        .given(GIVEN, ISSUED)
        .when(SUPERSEDED)
        .then(hide("CERTIFICATE_SUPERSEDED"))
        .when(issued(OTHER))
        .then(publish(OTHER));
  }

  @Test
  void a_certificate_from_elsewhere_counts_too() {
    talent().given(GIVEN).when(EXTERNAL).then(publish(ONE));
  }

  @Test
  void every_valid_certificate_is_shown_and_with_one_of_two_the_profile_stays() {
    talent()
        .given(GIVEN, ISSUED)
        .when(issued(OTHER))
        .then(publish(OTHER))
        .when(EXPIRED)
        .then(
            new Send(
                "hide:" + ONE.certificate(),
                new HideTalent(TALENT, ONE.certificate(), "CERTIFICATE_EXPIRED")))
        .when(new CertificateExpired(OTHER))
        .then(hide("CERTIFICATE_EXPIRED"));
  }

  @Test
  void who_takes_a_full_time_job_is_hidden_and_who_loses_it_is_back_in_the_pool() {
    talent()
        .given(GIVEN, ISSUED)
        .when(ACCEPTED)
        .then(hide("PLACED"))
        .when(STARTED)
        .thenNothing()
        .when(new PlacementEnded(JOB, day("2023-05-13"), EndReason.RESIGNED, true))
        .then(publish(ONE));
  }

  @Test
  void an_offer_that_comes_to_nothing_brings_the_person_back() {
    talent()
        .given(GIVEN, ISSUED, ACCEPTED)
        .when(new OfferWithdrawn(JOB, "EMPLOYER_WITHDREW"))
        .then(publish(ONE));
    talent()
        .given(GIVEN, ISSUED, ACCEPTED)
        .when(new OfferDeclined(JOB, "TOO_FAR"))
        .then(publish(ONE));
  }

  @Test
  void day_labour_hides_nobody() {
    assertThat(
            new TalentProcess()
                .keyOf(
                    new PlacementStarted(
                        JOB, EmploymentKind.DAILY, WageBand.MINIMUM, List.of(), day("2023-04-03"))))
        .isNull();
  }

  @Test
  void restriction_hides_until_it_is_lifted() {
    talent()
        .given(GIVEN, ISSUED)
        .when(RESTRICTED)
        .then(hide("RESTRICTED"))
        .when(issued(OTHER))
        .thenNothing()
        .when(LIFTED)
        .then(publish(ONE), publish(OTHER));
  }

  @Test
  void a_certificate_lost_while_hidden_hides_nothing_again() {
    talent().given(GIVEN, ISSUED, TAKEN_BACK).when(EXPIRED).thenNothing().when(GIVEN).thenNothing();
  }

  @Test
  void consent_for_something_else_is_not_heard() {
    assertThat(
            new TalentProcess()
                .keyOf(new ConsentGiven(SUBJECT, SITI.person(), ConsentPurpose.TRAINING, "2023-1")))
        .isNull();
  }

  @Test
  void a_publication_refused_because_consent_ended_meanwhile_is_repeated_with_the_next() {
    talent()
        .given(GIVEN, ISSUED)
        .refused("publish:" + ONE.certificate(), "NO_CONSENT")
        .thenNothing()
        .when(TAKEN_BACK)
        .then(hide("CONSENT_WITHDRAWN"))
        .refused("hide", "NOT_FOUND")
        .thenNothing()
        .when(GIVEN)
        .then(publish(ONE));
  }

  @Test
  void a_refusal_that_comes_late_does_not_make_it_forget_who_is_shown() {
    talent()
        .given(GIVEN, ISSUED, TAKEN_BACK, GIVEN)
        .refused(
            "publish:" + ONE.certificate(), "NO_CONSENT") // the first one; the second was accepted
        .thenNothing()
        .when(TAKEN_BACK)
        .then(hide("CONSENT_WITHDRAWN"));
  }

  @Test
  void an_unexpected_refusal_parks_it() {
    talent()
        .given(GIVEN, ISSUED)
        .refused("publish:" + ONE.certificate(), "NOT_FOUND")
        .parked("NOT_FOUND");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new TalentProcess(),
            SITI.person().value(),
            is ->
                is.barred()
                    ? "BARRED"
                    : !is.shown().isEmpty()
                        ? "SHOWN"
                        : !is.consented()
                            ? "WITHOUT_CONSENT"
                            : is.jobs().isEmpty() ? "WITHOUT_CERTIFICATE" : "IN_A_JOB")
        .walking(GIVEN, TAKEN_BACK, ISSUED, SUSPENDED, REINSTATED, WITHDRAWN, EXPIRED)
        .walking(ACCEPTED, STARTED, SUPERSEDED, EXTERNAL)
        .walking(
            new OfferDeclined(JOB, "TOO_FAR"),
            new OfferWithdrawn(JOB, "EMPLOYER_WITHDREW"),
            new PlacementEnded(JOB, day("2023-05-13"), EndReason.RESIGNED, true),
            RESTRICTED,
            LIFTED)
        .walking("CertificateIssued, another", issued(OTHER))
        .livingWith("publish NO_CONSENT", "publish NOT_VALID", "hide NOT_FOUND")
        .approve();
  }
}
