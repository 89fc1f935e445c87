package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.APPLICATION;
import static id.jejak.command.assessment.Example.CANDIDATE;
import static id.jejak.command.assessment.Example.SELF_ASSESSED;
import static id.jejak.command.assessment.Example.SUBMITTED;
import static id.jejak.command.assessment.Example.application;

import id.jejak.messages.assessment.ApplicationLapsed;
import id.jejak.messages.assessment.SubmitSelfAssessment;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

class SubmitSelfAssessmentTest {
  static final SubmitSelfAssessment SUBMIT =
      new SubmitSelfAssessment(APPLICATION, SELF_ASSESSED.units());

  @Test
  void the_candidate_assesses_him_or_herself() {
    application().given(SUBMITTED).when(SUBMIT).then(SELF_ASSESSED);
  }

  @Test
  void the_same_again_changes_nothing() {
    application().given(SUBMITTED, SELF_ASSESSED).when(SUBMIT).thenNothing();
  }

  @Test
  void without_an_application_there_is_none() {
    application().when(SUBMIT).thenRefused(new NotFound(APPLICATION.value()));
  }

  @Test
  void a_lapsed_application_takes_none() {
    application()
        .given(SUBMITTED, new ApplicationLapsed(CANDIDATE))
        .when(SUBMIT)
        .thenRefused(new IllegalTransition(APPLICATION.value(), "LAPSED"));
  }
}
