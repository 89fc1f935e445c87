package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.APPLICATION;
import static id.jejak.command.assessment.Example.CANDIDATE;
import static id.jejak.command.assessment.Example.SELF_ASSESSED;
import static id.jejak.command.assessment.Example.SUBMITTED;
import static id.jejak.command.assessment.Example.application;

import id.jejak.messages.assessment.ApplicationLapsed;
import id.jejak.messages.assessment.LapseApplication;
import id.jejak.messages.shared.IllegalTransition;
import org.junit.jupiter.api.Test;

class LapseApplicationTest {
  static final LapseApplication LAPSE = new LapseApplication(APPLICATION);

  @Test
  void an_application_without_self_assessment_lapses() {
    application().given(SUBMITTED).when(LAPSE).then(new ApplicationLapsed(CANDIDATE));
  }

  @Test
  void lapsing_twice_changes_nothing() {
    application().given(SUBMITTED, new ApplicationLapsed(CANDIDATE)).when(LAPSE).thenNothing();
  }

  @Test
  void who_handed_in_the_self_assessment_is_safe() {
    application()
        .given(SUBMITTED, SELF_ASSESSED)
        .when(LAPSE)
        .thenRefused(new IllegalTransition(APPLICATION.value(), "SELF_ASSESSED"));
  }
}
