package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ADMITTED;
import static id.jejak.command.assessment.Example.APPLICATION;
import static id.jejak.command.assessment.Example.CANDIDATE;
import static id.jejak.command.assessment.Example.DAY;
import static id.jejak.command.assessment.Example.SCHEDULED;
import static id.jejak.command.assessment.Example.SESSION;
import static id.jejak.command.assessment.Example.SUBMITTED;
import static id.jejak.command.assessment.Example.application;

import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.CloseApplication;
import id.jejak.messages.assessment.ScheduleCandidate;
import id.jejak.messages.shared.IllegalTransition;
import org.junit.jupiter.api.Test;

class CloseApplicationTest {
  static final CloseApplication CLOSE = new CloseApplication(APPLICATION, "COMPETENT");
  static final ApplicationClosed CLOSED = new ApplicationClosed(CANDIDATE, "COMPETENT");

  @Test
  void a_scheduled_application_is_closed() {
    application().given(SUBMITTED, ADMITTED, SCHEDULED).when(CLOSE).then(CLOSED);
  }

  @Test
  void closed_is_closed_and_the_first_reason_stands() {
    application()
        .given(SUBMITTED, ADMITTED, SCHEDULED, CLOSED)
        .when(new CloseApplication(APPLICATION, "NO_SHOW"))
        .thenNothing();
  }

  @Test
  void an_admitted_application_is_closed_where_there_is_no_seat_for_it() {
    application().given(SUBMITTED, ADMITTED).when(CLOSE).then(CLOSED);
  }

  @Test
  void what_was_never_admitted_is_not_closed() {
    application()
        .given(SUBMITTED)
        .when(CLOSE)
        .thenRefused(new IllegalTransition(APPLICATION.value(), "SUBMITTED"));
  }

  @Test
  void nothing_follows_a_closed_application() {
    application()
        .given(SUBMITTED, ADMITTED, SCHEDULED, CLOSED)
        .when(new ScheduleCandidate(APPLICATION, SESSION, DAY))
        .thenRefused(new IllegalTransition(APPLICATION.value(), "CLOSED"));
  }
}
