package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ASSIGNED;
import static id.jejak.command.assessment.Example.DAY;
import static id.jejak.command.assessment.Example.LSP;
import static id.jejak.command.assessment.Example.PLANNED_SESSION;
import static id.jejak.command.assessment.Example.SESSION;
import static id.jejak.command.assessment.Example.session;

import id.jejak.messages.assessment.AssessmentSessionHeld;
import id.jejak.messages.assessment.HoldSession;
import id.jejak.messages.assessment.SessionCancelled;
import id.jejak.messages.shared.IllegalTransition;
import org.junit.jupiter.api.Test;

class HoldSessionTest {
  static final HoldSession HOLD = new HoldSession(SESSION, DAY);
  static final AssessmentSessionHeld HELD = new AssessmentSessionHeld(SESSION, DAY);

  @Test
  void a_session_is_held_on_its_day() {
    session().given(PLANNED_SESSION, ASSIGNED).when(HOLD).then(HELD);
  }

  @Test
  void holding_twice_changes_nothing() {
    session().given(PLANNED_SESSION, HELD).when(HOLD).thenNothing();
  }

  @Test
  void nothing_is_held_before_its_day() {
    session()
        .given(PLANNED_SESSION)
        .when(new HoldSession(SESSION, DAY.minusDays(1)))
        .thenRefused(new IllegalTransition(SESSION.value(), "SCHEDULED"));
  }

  @Test
  void what_was_cancelled_is_not_held() {
    session()
        .given(PLANNED_SESSION, new SessionCancelled(SESSION, LSP, "flood"))
        .when(HOLD)
        .thenRefused(new IllegalTransition(SESSION.value(), "CANCELLED"));
  }
}
