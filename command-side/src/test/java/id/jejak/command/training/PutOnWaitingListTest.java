package id.jejak.command.training;

import static id.jejak.command.training.Examples.ADMITTED;
import static id.jejak.command.training.Examples.APPLIED;
import static id.jejak.command.training.Examples.REJECTED;
import static id.jejak.command.training.Examples.TESTED;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.ref;

import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.training.PutOnWaiting;
import id.jejak.messages.training.PutOnWaitingList;
import org.junit.jupiter.api.Test;

class PutOnWaitingListTest {
  private static final PutOnWaitingList WAIT = new PutOnWaitingList(enrollment(1), 3);
  private static final PutOnWaiting WAITING = new PutOnWaiting(ref(1), 3);

  @Test
  void an_applicant_without_a_seat_waits() {
    enrollment().given(APPLIED, ADMITTED, TESTED).when(WAIT).then(WAITING);
  }

  @Test
  void waiting_twice_changes_nothing() {
    enrollment().given(APPLIED, ADMITTED, TESTED, WAITING).when(WAIT).thenNothing();
  }

  @Test
  void who_was_rejected_does_not_wait() {
    enrollment()
        .given(APPLIED, REJECTED)
        .when(WAIT)
        .thenRefused(new IllegalTransition(enrollment(1).value(), "REJECTED"));
  }
}
