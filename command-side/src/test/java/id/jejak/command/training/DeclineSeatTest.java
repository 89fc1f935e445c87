package id.jejak.command.training;

import static id.jejak.command.training.Examples.APPLIED;
import static id.jejak.command.training.Examples.ENROLLED;
import static id.jejak.command.training.Examples.OFFERED;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.ref;

import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.training.DeclineSeat;
import id.jejak.messages.training.SeatDeclined;
import org.junit.jupiter.api.Test;

class DeclineSeatTest {
  private static final DeclineSeat DECLINE = new DeclineSeat(enrollment(1), true, "FOUND_WORK");
  private static final SeatDeclined DECLINED = new SeatDeclined(ref(1), true, "FOUND_WORK");

  @Test
  void an_offered_seat_is_declined() {
    enrollment().given(APPLIED, OFFERED).when(DECLINE).then(DECLINED);
  }

  @Test
  void no_answer_is_an_answer_too() {
    enrollment()
        .given(APPLIED, OFFERED)
        .when(new DeclineSeat(enrollment(1), false, "NO_ANSWER"))
        .then(new SeatDeclined(ref(1), false, "NO_ANSWER"));
  }

  @Test
  void declining_twice_changes_nothing() {
    enrollment().given(APPLIED, OFFERED, DECLINED).when(DECLINE).thenNothing();
  }

  @Test
  void who_took_the_seat_no_longer_declines_it() {
    enrollment()
        .given(APPLIED, OFFERED, ENROLLED)
        .when(DECLINE)
        .thenRefused(new IllegalTransition(enrollment(1).value(), "ENROLLED"));
  }
}
