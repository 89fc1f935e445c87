package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ASSIGNED;
import static id.jejak.command.assessment.Example.FIRST;
import static id.jejak.command.assessment.Example.LSP;
import static id.jejak.command.assessment.Example.PLANNED_SESSION;
import static id.jejak.command.assessment.Example.REF;
import static id.jejak.command.assessment.Example.SEAT;
import static id.jejak.command.assessment.Example.SESSION;
import static id.jejak.command.assessment.Example.session;

import id.jejak.messages.assessment.ExamSeatReleased;
import id.jejak.messages.assessment.ReleaseExamSeat;
import id.jejak.messages.assessment.SessionClosed;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

class ReleaseExamSeatTest {
  static final ReleaseExamSeat RELEASE = new ReleaseExamSeat(SESSION, FIRST, "illness");
  static final ExamSeatReleased RELEASED = new ExamSeatReleased(REF, "illness");

  @Test
  void a_seat_is_released() {
    session().given(PLANNED_SESSION, ASSIGNED, SEAT).when(RELEASE).then(RELEASED);
  }

  @Test
  void releasing_twice_changes_nothing() {
    session().given(PLANNED_SESSION, ASSIGNED, SEAT, RELEASED).when(RELEASE).thenNothing();
  }

  @Test
  void an_unknown_session_is_refused() {
    session().when(RELEASE).thenRefused(new NotFound(SESSION.value()));
  }

  @Test
  void a_closed_session_keeps_its_seats() {
    session()
        .given(PLANNED_SESSION, ASSIGNED, SEAT, new SessionClosed(SESSION, LSP, "minutes"))
        .when(RELEASE)
        .thenRefused(new IllegalTransition(SESSION.value(), "CLOSED"));
  }
}
