package id.jejak.saga.assessment;

import static id.jejak.saga.Sample.FIRST;
import static id.jejak.saga.Sample.LSP;
import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.SITI;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.ApplyForCertification;
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.Payer;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.certification.CertificateId;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import org.junit.jupiter.api.Test;

class AssessAgainProcessTest {
  private static final AssessmentVoided VOIDED =
      new AssessmentVoided(FIRST, "RECALL", new CaseId("cas-1"));

  private static ProcessSpec<?> again() {
    return ProcessSpec.of(new AssessAgainProcess(), FIRST.assessment().value());
  }

  @Test
  void what_a_case_takes_back_is_assessed_again_at_no_cost() {
    ApplicationId application = ApplicationId.insteadOf(FIRST.assessment());
    again()
        .when(VOIDED)
        .then(
            new Send(
                "apply",
                new ApplyForCertification(
                    application,
                    new CandidateRef(
                        application, SITI.person(), SCHEME, LSP, PROGRAM, SITI.enrollment()),
                    Track.REASSESSMENT,
                    Payer.NOBODY,
                    null,
                    CertificateId.of(FIRST.assessment()))))
        .over();
  }

  @Test
  void what_was_not_decided_is_no_matter_of_it() {
    assertThat(new AssessAgainProcess().keyOf(new AssessmentVoided(FIRST, "POWER_CUT", null)))
        .isNull();
  }

  @Test
  void who_is_proven_a_fraud_pays_for_another_try() {
    var fraud = new AssessmentVoided(FIRST, "FRAUD", new CaseId("cas-1"));
    assertThat(new AssessAgainProcess().keyOf(fraud)).isNull();
  }

  @Test
  void an_application_that_is_refused_parks_it() {
    again()
        .given(VOIDED)
        .refused("apply", "SCHEME_VERSION_MISMATCH")
        .parked("SCHEME_VERSION_MISMATCH");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new AssessAgainProcess(), FIRST.assessment().value(), is -> "TAKEN_BACK")
        .walking(VOIDED)
        .approve();
  }
}
