package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ADMITTED;
import static id.jejak.command.assessment.Example.APPLICATION;
import static id.jejak.command.assessment.Example.CANDIDATE;
import static id.jejak.command.assessment.Example.MAY_PROCEED;
import static id.jejak.command.assessment.Example.SELF_ASSESSED;
import static id.jejak.command.assessment.Example.SUBMITTED;
import static id.jejak.command.assessment.Example.application;

import id.jejak.messages.assessment.ApplicationWithdrawn;
import id.jejak.messages.assessment.WithdrawApplication;
import id.jejak.messages.shared.IllegalTransition;
import org.junit.jupiter.api.Test;

class WithdrawApplicationTest {
  static final WithdrawApplication WITHDRAW = new WithdrawApplication(APPLICATION, "moved away");
  static final ApplicationWithdrawn WITHDRAWN = new ApplicationWithdrawn(CANDIDATE, "moved away");

  @Test
  void a_candidate_withdraws_before_admission() {
    application().given(SUBMITTED).when(WITHDRAW).then(WITHDRAWN);
    application().given(SUBMITTED, SELF_ASSESSED, MAY_PROCEED).when(WITHDRAW).then(WITHDRAWN);
  }

  @Test
  void withdrawing_twice_changes_nothing() {
    application().given(SUBMITTED, WITHDRAWN).when(WITHDRAW).thenNothing();
  }

  @Test
  void an_admitted_candidate_withdraws_as_long_as_there_is_no_seat() {
    application().given(SUBMITTED, ADMITTED).when(WITHDRAW).then(WITHDRAWN);
    application()
        .given(SUBMITTED, ADMITTED, Example.SCHEDULED)
        .when(WITHDRAW)
        .thenRefused(new IllegalTransition(APPLICATION.value(), "SCHEDULED"));
  }
}
