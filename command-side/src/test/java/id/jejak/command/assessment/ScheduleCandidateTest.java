package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ADMITTED;
import static id.jejak.command.assessment.Example.APPLICATION;
import static id.jejak.command.assessment.Example.CANDIDATE;
import static id.jejak.command.assessment.Example.DAY;
import static id.jejak.command.assessment.Example.MAY_PROCEED;
import static id.jejak.command.assessment.Example.SCHEDULED;
import static id.jejak.command.assessment.Example.SELF_ASSESSED;
import static id.jejak.command.assessment.Example.SESSION;
import static id.jejak.command.assessment.Example.SUBMITTED;
import static id.jejak.command.assessment.Example.application;

import id.jejak.messages.assessment.ApplicationEvent;
import id.jejak.messages.assessment.CandidateScheduled;
import id.jejak.messages.assessment.ScheduleCandidate;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.shared.IllegalTransition;
import org.junit.jupiter.api.Test;

class ScheduleCandidateTest {
  static final ScheduleCandidate SCHEDULE = new ScheduleCandidate(APPLICATION, SESSION, DAY);
  static final ApplicationEvent[] UP_TO_ADMISSION = {
    SUBMITTED, SELF_ASSESSED, MAY_PROCEED, ADMITTED
  };

  @Test
  void an_admitted_candidate_is_scheduled() {
    application().given(UP_TO_ADMISSION).when(SCHEDULE).then(SCHEDULED);
  }

  @Test
  void the_same_session_again_changes_nothing() {
    application().given(SUBMITTED, ADMITTED, SCHEDULED).when(SCHEDULE).thenNothing();
  }

  @Test
  void another_attempt_is_scheduled_again() {
    var next = new SessionId("ses-2");
    application()
        .given(SUBMITTED, ADMITTED, SCHEDULED)
        .when(new ScheduleCandidate(APPLICATION, next, DAY.plusMonths(2)))
        .then(new CandidateScheduled(CANDIDATE, next, DAY.plusMonths(2)));
  }

  @Test
  void nobody_is_scheduled_before_admission() {
    application()
        .given(SUBMITTED)
        .when(SCHEDULE)
        .thenRefused(new IllegalTransition(APPLICATION.value(), "SUBMITTED"));
  }
}
