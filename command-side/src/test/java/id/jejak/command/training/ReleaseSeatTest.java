package id.jejak.command.training;

import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SELECTION;
import static id.jejak.command.training.Examples.THERE;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.held;
import static id.jejak.command.training.Examples.promoted;
import static id.jejak.command.training.Examples.ref;
import static id.jejak.command.training.Examples.scheduled;
import static id.jejak.command.training.Examples.seat;
import static id.jejak.command.training.Examples.started;
import static id.jejak.command.training.Examples.trainingClass;
import static id.jejak.command.training.Examples.waiting;

import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.ReleaseSeat;
import id.jejak.messages.training.ReservedSeats;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.SeatNotReserved;
import id.jejak.messages.training.SeatReleased;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.WaitingListed;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReleaseSeatTest {
  private static final List<EnrollmentId> BOTH = List.of(enrollment(2), enrollment(3));

  @Test
  void the_first_who_waits_is_promoted_once() {
    trainingClass()
        .given(SCHEDULED, SELECTION, seat(1), seat(2), seat(3), waiting(4, 1), waiting(5, 2))
        .when(release(1))
        .then(new SeatReleased(ref(1), SeatChange.NO_SHOW), promoted(4));
  }

  @Test
  void a_reserved_seat_goes_to_the_first_of_its_district() {
    trainingClass()
        .given(
            scheduled(new ReservedSeats(THERE, 1)),
            SELECTION,
            new SeatReserved(ref(1), THERE, false),
            seat(2),
            seat(3),
            waiting(4, 1),
            new WaitingListed(ref(5), THERE, 2))
        .when(release(1))
        .then(new SeatReleased(ref(1), SeatChange.NO_SHOW), new SeatReserved(ref(5), THERE, true));
  }

  @Test
  void a_seat_that_nobody_waits_for_is_free() {
    trainingClass()
        .given(SCHEDULED, SELECTION, seat(1))
        .when(release(1))
        .then(new SeatReleased(ref(1), SeatChange.NO_SHOW));
  }

  @Test
  void releasing_twice_changes_nothing() {
    trainingClass()
        .given(SCHEDULED, SELECTION, seat(1), new SeatReleased(ref(1), SeatChange.NO_SHOW))
        .when(release(1))
        .thenNothing();
  }

  @Test
  void who_waits_has_no_seat_to_release() {
    trainingClass()
        .given(SCHEDULED, SELECTION, waiting(1, 1))
        .when(release(1))
        .thenRefused(new SeatNotReserved(enrollment(1)));
  }

  @Test
  void somebody_may_still_join_after_two_sessions() {
    trainingClass()
        .given(
            SCHEDULED,
            SELECTION,
            seat(1),
            seat(2),
            seat(3),
            waiting(4, 1),
            started(2, 3),
            held(1, BOTH),
            held(2, BOTH))
        .when(release(1))
        .then(new SeatReleased(ref(1), SeatChange.NO_SHOW), promoted(4));
  }

  @Test
  void nobody_joins_after_the_third_session() {
    trainingClass()
        .given(
            SCHEDULED,
            SELECTION,
            seat(1),
            seat(2),
            seat(3),
            waiting(4, 1),
            started(2, 3),
            held(1, BOTH),
            held(2, BOTH),
            held(3, BOTH))
        .when(release(1))
        .then(new SeatReleased(ref(1), SeatChange.NO_SHOW));
  }

  @Test
  void a_cancelled_class_promotes_nobody() {
    trainingClass()
        .given(
            SCHEDULED,
            SELECTION,
            seat(1),
            seat(2),
            seat(3),
            waiting(4, 1),
            new ClassCancelled(CLASS, PROGRAM, "no budget"))
        .when(release(1))
        .then(new SeatReleased(ref(1), SeatChange.NO_SHOW));
  }

  private static ReleaseSeat release(int number) {
    return new ReleaseSeat(CLASS, enrollment(number), SeatChange.NO_SHOW);
  }
}
