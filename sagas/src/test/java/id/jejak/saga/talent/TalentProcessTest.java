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
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.privacy.ConsentGiven;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.ConsentWithdrawn;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.shared.Period;
import id.jejak.messages.talent.HideTalent;
import id.jejak.messages.talent.PublishTalent;
import id.jejak.messages.talent.TalentId;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
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
    return new Send("publish", new PublishTalent(TALENT, SITI.person(), of.certificate()));
  }

  private static Send hide(String why) {
    return new Send("hide", new HideTalent(TALENT, why));
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
  void another_valid_certificate_takes_the_place() {
    talent()
        .given(GIVEN, ISSUED, issued(OTHER))
        .when(EXPIRED)
        .then(hide("CERTIFICATE_EXPIRED"), publish(OTHER))
        .when(REINSTATED)
        .thenNothing();
  }

  @Test
  void a_second_certificate_changes_nothing_for_who_is_shown() {
    talent().given(GIVEN, ISSUED).when(issued(OTHER)).thenNothing();
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
        .refused("publish", "NO_CONSENT")
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
        .refused("publish", "NO_CONSENT") // the first one; the second was accepted
        .thenNothing()
        .when(TAKEN_BACK)
        .then(hide("CONSENT_WITHDRAWN"));
  }

  @Test
  void an_unexpected_refusal_parks_it() {
    talent().given(GIVEN, ISSUED).refused("publish", "NOT_FOUND").parked("NOT_FOUND");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new TalentProcess(),
            SITI.person().value(),
            is ->
                is.shown() != null
                    ? "SHOWN"
                    : is.consented()
                        ? "WITHOUT_CERTIFICATE"
                        : is.valid().isEmpty() ? "UNKNOWN" : "WITHOUT_CONSENT")
        .walking(GIVEN, TAKEN_BACK, ISSUED, SUSPENDED, REINSTATED, WITHDRAWN, EXPIRED)
        .walking("CertificateIssued, another", issued(OTHER))
        .livingWith("publish NO_CONSENT", "publish NOT_VALID", "hide NOT_FOUND")
        .approve();
  }
}
