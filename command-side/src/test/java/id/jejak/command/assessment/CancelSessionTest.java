package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ASSIGNED;
import static id.jejak.command.assessment.Example.LSP;
import static id.jejak.command.assessment.Example.PLANNED_SESSION;
import static id.jejak.command.assessment.Example.REF;
import static id.jejak.command.assessment.Example.SEAT;
import static id.jejak.command.assessment.Example.SESSION;
import static id.jejak.command.assessment.Example.session;

import id.jejak.kernel.Claim;
import id.jejak.messages.assessment.CancelSession;
import id.jejak.messages.assessment.ExamSeatReleased;
import id.jejak.messages.assessment.SessionCancelled;
import id.jejak.messages.assessment.SessionClosed;
import id.jejak.messages.shared.IllegalTransition;
import org.junit.jupiter.api.Test;

class CancelSessionTest {
  static final CancelSession CANCEL = new CancelSession(SESSION, "flood");
  static final SessionCancelled CANCELLED = new SessionCancelled(SESSION, LSP, "flood");

  @Test
  void everybody_loses_the_seat_by_name() {
    session()
        .given(PLANNED_SESSION, ASSIGNED, SEAT)
        .when(CANCEL)
        .then(new ExamSeatReleased(REF, "flood"), CANCELLED);
  }

  @Test
  void the_assessors_are_free_that_day_again() {
    session()
        .given(PLANNED_SESSION, ASSIGNED)
        .when(CANCEL)
        .thenClaims(new Claim.Release("assessor-day", "asr-1|2023-03-20", "ses-1"));
  }

  @Test
  void cancelling_twice_changes_nothing() {
    session().given(PLANNED_SESSION, CANCELLED).when(CANCEL).thenNothing();
  }

  @Test
  void what_was_held_cannot_be_cancelled() {
    session()
        .given(PLANNED_SESSION, new SessionClosed(SESSION, LSP, "minutes"))
        .when(CANCEL)
        .thenRefused(new IllegalTransition(SESSION.value(), "CLOSED"));
  }
}
