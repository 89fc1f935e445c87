package id.jejak.command.training;

import static id.jejak.command.training.Examples.ADMITTED;
import static id.jejak.command.training.Examples.APPLIED;
import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.CONFIRM_BY;
import static id.jejak.command.training.Examples.OFFERED;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.REJECTED;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SELECTION;
import static id.jejak.command.training.Examples.TESTED;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.promoted;
import static id.jejak.command.training.Examples.ref;
import static id.jejak.command.training.Examples.seat;
import static id.jejak.command.training.Examples.waiting;

import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.OfferSeat;
import id.jejak.messages.training.PutOnWaiting;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.SeatNotReserved;
import id.jejak.messages.training.SeatOffered;
import id.jejak.messages.training.SeatReleased;
import org.junit.jupiter.api.Test;

class OfferSeatTest {
  private static final OfferSeat OFFER = new OfferSeat(enrollment(1), CONFIRM_BY);

  @Test
  void the_seat_that_the_class_gave_is_offered() {
    enrollment()
        .where(CLASS, SCHEDULED, SELECTION, seat(1))
        .given(APPLIED, ADMITTED, TESTED)
        .when(OFFER)
        .then(OFFERED);
  }

  @Test
  void who_waited_is_told_of_the_promotion() {
    enrollment()
        .where(CLASS, SCHEDULED, SELECTION, waiting(1, 1), promoted(1))
        .given(APPLIED, ADMITTED, TESTED, new PutOnWaiting(ref(1), 1))
        .when(OFFER)
        .then(new SeatOffered(ref(1), CONFIRM_BY, true));
  }

  @Test
  void without_a_seat_there_is_nothing_to_offer() {
    enrollment()
        .where(CLASS, SCHEDULED, SELECTION, waiting(1, 1))
        .given(APPLIED)
        .when(OFFER)
        .thenRefused(new SeatNotReserved(enrollment(1)));
  }

  @Test
  void a_seat_that_was_given_back_is_not_offered() {
    enrollment()
        .where(CLASS, SCHEDULED, SELECTION, seat(1), new SeatReleased(ref(1), SeatChange.DECLINED))
        .given(APPLIED)
        .when(OFFER)
        .thenRefused(new SeatNotReserved(enrollment(1)));
  }

  @Test
  void a_seat_in_a_cancelled_class_is_not_offered() {
    enrollment()
        .where(CLASS, SCHEDULED, SELECTION, seat(1), new ClassCancelled(CLASS, PROGRAM, "flood"))
        .given(APPLIED)
        .when(OFFER)
        .thenRefused(new SeatNotReserved(enrollment(1)));
  }

  @Test
  void offering_twice_changes_nothing() {
    enrollment().given(APPLIED, OFFERED).when(OFFER).thenNothing();
  }

  @Test
  void who_was_rejected_is_offered_nothing() {
    enrollment()
        .where(CLASS, SCHEDULED, SELECTION, seat(1))
        .given(APPLIED, REJECTED)
        .when(OFFER)
        .thenRefused(new IllegalTransition(enrollment(1).value(), "REJECTED"));
  }
}
