package id.jejak.command.training;

import static id.jejak.command.training.Examples.ADMITTED;
import static id.jejak.command.training.Examples.APPLIED;
import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.HERE;
import static id.jejak.command.training.Examples.LAST_DAY;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SELECTION;
import static id.jejak.command.training.Examples.THERE;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.ref;
import static id.jejak.command.training.Examples.scheduled;
import static id.jejak.command.training.Examples.seat;
import static id.jejak.command.training.Examples.selected;
import static id.jejak.command.training.Examples.trainingClass;
import static id.jejak.command.training.Examples.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Decision;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.training.ClassPostponed;
import id.jejak.messages.training.QuotaExhausted;
import id.jejak.messages.training.ReserveSeat;
import id.jejak.messages.training.ReservedForOtherRegion;
import id.jejak.messages.training.ReservedSeats;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.SeatReleased;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.SelectionNotPassed;
import id.jejak.messages.training.TrainingClassEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReserveSeatTest {
  @Test
  void who_comes_first_is_served_first() {
    trainingClass().given(SCHEDULED, SELECTION).when(reserve(1, HERE)).then(seat(1));
  }

  @Test
  void reserving_twice_changes_nothing() {
    trainingClass().given(SCHEDULED, SELECTION, seat(1)).when(reserve(1, HERE)).thenNothing();
  }

  @Test
  void no_more_seats_are_given_than_there_are() {
    trainingClass()
        .given(SCHEDULED, SELECTION, seat(1), seat(2), seat(3))
        .when(reserve(4, HERE))
        .thenRefused(new QuotaExhausted(CLASS, 3));
  }

  @Test
  void the_last_seats_may_be_reserved_for_others() {
    trainingClass()
        .given(scheduled(new ReservedSeats(THERE, 2)), SELECTION, seat(1))
        .when(reserve(2, HERE))
        .thenRefused(new ReservedForOtherRegion(CLASS, HERE));
  }

  @Test
  void a_released_seat_that_nobody_waits_for_is_free() {
    trainingClass()
        .given(
            SCHEDULED,
            SELECTION,
            seat(1),
            seat(2),
            seat(3),
            new SeatReleased(ref(2), SeatChange.DECLINED))
        .when(reserve(4, HERE))
        .then(seat(4));
  }

  @Test
  void nobody_jumps_the_waiting_list() {
    trainingClass()
        .given(
            SCHEDULED,
            SELECTION,
            seat(1),
            seat(2),
            seat(3),
            waiting(4, 1),
            new SeatReleased(ref(1), SeatChange.DECLINED))
        .when(reserve(5, HERE))
        .thenRefused(new QuotaExhausted(CLASS, 3));
  }

  @Test
  void who_waits_for_an_open_seat_does_not_hold_up_a_district_with_seats_of_its_own() {
    trainingClass()
        .given(scheduled(new ReservedSeats(THERE, 2)), SELECTION, seat(1), waiting(2, 1))
        .when(reserve(3, THERE))
        .then(new SeatReserved(ref(3), THERE, false));
  }

  @Test
  void who_gave_the_seat_back_does_not_return() {
    trainingClass()
        .given(SCHEDULED, SELECTION, seat(1), new SeatReleased(ref(1), SeatChange.DECLINED))
        .when(reserve(1, HERE))
        .thenRefused(new IllegalTransition(enrollment(1).value(), "GONE"));
  }

  @Test
  void selection_must_be_open() {
    trainingClass()
        .given(SCHEDULED)
        .when(reserve(1, HERE))
        .thenRefused(new IllegalTransition(CLASS.value(), "PLANNED"));
  }

  @Test
  void a_hundred_for_three_seats_leave_three_seated() {
    TrainingClassEvent[] past = {SCHEDULED, SELECTION};
    var spec = trainingClass();
    for (int number = 1; number <= 100; number++) {
      spec = spec.where(enrollment(number), selected(number));
    }
    int refused = 0;
    for (int number = 1; number <= 100; number++) {
      var decision = spec.given(past).when(reserve(number, HERE)).decision();
      if (decision instanceof Decision.Accepted<TrainingClassEvent> yes) {
        past =
            Stream.concat(Stream.of(past), yes.events().stream())
                .toArray(TrainingClassEvent[]::new);
      } else {
        refused++;
      }
    }
    assertThat(past).containsExactly(SCHEDULED, SELECTION, seat(1), seat(2), seat(3));
    assertThat(refused).isEqualTo(97);
  }

  @Test
  void who_has_not_passed_the_selection_gets_no_seat() {
    trainingClass()
        .where(enrollment(1), APPLIED, ADMITTED)
        .given(SCHEDULED, SELECTION)
        .when(reserve(1, HERE))
        .thenRefused(new SelectionNotPassed(enrollment(1)));
  }

  @Test
  void a_postponed_class_takes_nobody_until_it_selects_again() {
    var later = new ClassPostponed(CLASS, PROGRAM, FIRST_DAY.plusDays(14), LAST_DAY, "TOO_FEW");
    trainingClass()
        .given(SCHEDULED, SELECTION, later)
        .when(reserve(1, HERE))
        .thenRefused(new IllegalTransition(CLASS.value(), "POSTPONED"));
    trainingClass()
        .given(SCHEDULED, SELECTION, later, SELECTION)
        .when(reserve(1, HERE))
        .then(seat(1));
  }

  private static ReserveSeat reserve(int number, RegionCode district) {
    return new ReserveSeat(CLASS, ref(number), district);
  }
}
