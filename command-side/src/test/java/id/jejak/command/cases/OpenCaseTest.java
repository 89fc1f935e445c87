package id.jejak.command.cases;

import static id.jejak.command.cases.Example.APPLICATION;
import static id.jejak.command.cases.Example.ASSESSMENT;
import static id.jejak.command.cases.Example.CASE;
import static id.jejak.command.cases.Example.CERTIFICATE;
import static id.jejak.command.cases.Example.DUE;
import static id.jejak.command.cases.Example.OPEN;
import static id.jejak.command.cases.Example.OPENED;
import static id.jejak.command.cases.Example.SCHEME;
import static id.jejak.command.cases.Example.SITI;
import static id.jejak.command.cases.Example.about;
import static id.jejak.command.cases.Example.cases;
import static id.jejak.command.cases.Example.planned;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Personal;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.cases.CaseAlreadyOpen;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.CaseOpened;
import id.jejak.messages.cases.CaseRef;
import id.jejak.messages.cases.CorrectionRequested;
import id.jejak.messages.cases.FraudKind;
import id.jejak.messages.cases.FraudSuspected;
import id.jejak.messages.cases.OpenCase;
import id.jejak.messages.cases.RaiseFraudSuspicion;
import id.jejak.messages.cases.RequestCorrection;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

class OpenCaseTest {
  private static final CaseId RECALL = CaseId.of(CaseKind.RECALL, ASSESSMENT.value(), "asr-1");
  private static final Personal<String> SUSPICION = Personal.of(SITI, "somebody else came");

  private static OpenCase recall(AssessmentId assessment) {
    return new OpenCase(
        RECALL, CaseKind.RECALL, ASSESSMENT.value(), null, null, assessment, "asr-1", DUE);
  }

  @Test
  void a_case_is_opened_for_cause_and_its_opener_is_known() {
    cases().given().when(OPEN).then(OPENED);
  }

  @Test
  void who_learns_of_the_same_cause_again_opens_nothing_new() {
    cases().given(OPENED).when(OPEN).thenNothing();
  }

  @Test
  void another_case_does_not_take_its_name() {
    var other = new OpenCase(CASE, CaseKind.RECALL, "sch-oto/1", null, null, null, "VOID", DUE);
    cases().given(OPENED).when(other).thenRefused(new AlreadyExists(CASE.value()));
  }

  @Test
  void the_assessment_tells_the_person_the_application_and_the_certificate() {
    cases()
        .given()
        .when(recall(ASSESSMENT))
        .then(
            new CaseOpened(
                about(RECALL, CaseKind.RECALL, ASSESSMENT.value(), "asr-1"), DUE, "usr-admin"));
  }

  @Test
  void an_assessment_that_earned_no_certificate_is_recalled_without_one() {
    cases()
        .where(CERTIFICATE)
        .given()
        .when(recall(ASSESSMENT))
        .then(
            new CaseOpened(
                new CaseRef(
                    RECALL,
                    CaseKind.RECALL,
                    ASSESSMENT.value(),
                    "asr-1",
                    SITI,
                    null,
                    ASSESSMENT,
                    APPLICATION,
                    SCHEME),
                DUE,
                "usr-admin"));
  }

  @Test
  void what_is_void_already_needs_no_recall() {
    cases()
        .where(ASSESSMENT, planned(), new AssessmentVoided(planned().of(), "WRONG_ASSESSOR", null))
        .given()
        .when(recall(ASSESSMENT))
        .thenRefused(new IllegalTransition(ASSESSMENT.value(), "VOID"));
  }

  @Test
  void a_body_or_a_scheme_version_can_be_recalled_as_a_whole() {
    var id = CaseId.of(CaseKind.RECALL, "sch-oto/1", "INVALID");
    cases()
        .given()
        .when(new OpenCase(id, CaseKind.RECALL, "sch-oto/1", null, null, null, "INVALID", DUE))
        .then(
            new CaseOpened(
                new CaseRef(
                    id, CaseKind.RECALL, "sch-oto/1", "INVALID", null, null, null, null, null),
                DUE,
                "usr-admin"));
  }

  @Test
  void one_case_at_a_time_holds_a_certificate() {
    cases()
        .given()
        .when(OPEN)
        .thenClaims(
            new Claim.Take(
                "case-of-certificate",
                CERTIFICATE.value(),
                CASE.value(),
                new CaseAlreadyOpen(CERTIFICATE)));
  }

  @Test
  void a_recall_holds_nothing_before_it_is_decided() {
    cases().given().when(recall(ASSESSMENT)).thenClaims();
  }

  @Test
  void there_is_no_case_about_what_does_not_exist() {
    var unknown = new AssessmentId("asm-unknown");
    cases().given().when(recall(unknown)).thenRefused(new NotFound(unknown.value()));
  }

  @Test
  void a_case_does_not_mix_people() {
    var budi = new PersonId("per-budi");
    cases()
        .given()
        .when(
            new OpenCase(
                CASE,
                CaseKind.SUSPENSION,
                CERTIFICATE.value(),
                budi,
                CERTIFICATE,
                null,
                "srv-1",
                DUE))
        .thenRefused(new NotFound(budi.value()));
  }

  @Test
  void a_suspension_without_a_certificate_cannot_even_be_asked_for() {
    assertThatThrownBy(() ->
            new OpenCase(CASE, CaseKind.SUSPENSION, "per-siti", SITI, null, null, "srv-1", DUE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_suspicion_of_fraud_opens_a_case_about_the_assessment() {
    var id = new CaseId("cas-fraud");
    var of = about(id, CaseKind.FRAUD, ASSESSMENT.value(), "IMPERSONATION");
    cases()
        .given()
        .when(new RaiseFraudSuspicion(id, ASSESSMENT, FraudKind.IMPERSONATION, SUSPICION, DUE))
        .then(
            new CaseOpened(of, DUE, "usr-admin"),
            new FraudSuspected(of, FraudKind.IMPERSONATION, SUSPICION));
  }

  @Test
  void a_correction_is_requested_with_evidence() {
    var id = new CaseId("cas-name");
    var evidence = Personal.of(SITI, "family card 3");
    var of =
        new CaseRef(id, CaseKind.CORRECTION, SITI.value(), "NAME", SITI, null, null, null, null);
    cases()
        .given()
        .when(new RequestCorrection(id, SITI, null, "NAME", evidence, DUE))
        .then(new CaseOpened(of, DUE, "usr-admin"), new CorrectionRequested(of, "NAME", evidence));
  }

  @Test
  void a_certificate_is_corrected_for_its_holder_only() {
    var budi = new PersonId("per-budi");
    cases()
        .given()
        .when(
            new RequestCorrection(CASE, budi, CERTIFICATE, "NAME", Personal.of(budi, "card"), DUE))
        .thenRefused(new NotFound(budi.value()));
  }

  @Test
  void an_unknown_certificate_is_not_suspected() {
    var none = new CertificateId("cert-none");
    DeciderSpec.of(new CaseDecider())
        .given()
        .when(new OpenCase(CASE, CaseKind.SUSPENSION, none.value(), null, none, null, "srv-1", DUE))
        .thenRefused(new NotFound(none.value()));
  }
}
