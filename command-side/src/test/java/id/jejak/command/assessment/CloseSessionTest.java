package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ASSIGNED;
import static id.jejak.command.assessment.Example.LSP;
import static id.jejak.command.assessment.Example.PLANNED_SESSION;
import static id.jejak.command.assessment.Example.SESSION;
import static id.jejak.command.assessment.Example.session;

import id.jejak.messages.assessment.AssessmentSessionHeld;
import id.jejak.messages.assessment.CloseSession;
import id.jejak.messages.assessment.SessionCancelled;
import id.jejak.messages.assessment.SessionClosed;
import id.jejak.messages.shared.IllegalTransition;
import org.junit.jupiter.api.Test;

class CloseSessionTest {
  static final CloseSession CLOSE = new CloseSession(SESSION, "minutes");
  static final AssessmentSessionHeld HELD = new AssessmentSessionHeld(SESSION, Example.DAY);
  static final SessionClosed CLOSED = new SessionClosed(SESSION, LSP, "minutes");

  @Test
  void a_session_is_closed_with_its_minutes() {
    session().given(PLANNED_SESSION, ASSIGNED, HELD).when(CLOSE).then(CLOSED);
  }

  @Test
  void a_session_that_was_not_held_is_not_closed() {
    session()
        .given(PLANNED_SESSION, ASSIGNED)
        .when(CLOSE)
        .thenRefused(new IllegalTransition(SESSION.value(), "SCHEDULED"));
  }

  @Test
  void closing_twice_changes_nothing() {
    session().given(PLANNED_SESSION, CLOSED).when(CLOSE).thenNothing();
  }

  @Test
  void a_cancelled_session_was_not_held() {
    session()
        .given(PLANNED_SESSION, new SessionCancelled(SESSION, LSP, "flood"))
        .when(CLOSE)
        .thenRefused(new IllegalTransition(SESSION.value(), "CANCELLED"));
  }
}
