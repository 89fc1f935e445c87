package id.jejak.command.training;

import static id.jejak.command.training.Examples.APPLIED;
import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.HERE;
import static id.jejak.command.training.Examples.OFFERED;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SELECTION;
import static id.jejak.command.training.Examples.THERE;
import static id.jejak.command.training.Examples.enrolled;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.insured;
import static id.jejak.command.training.Examples.promoted;
import static id.jejak.command.training.Examples.ref;
import static id.jejak.command.training.Examples.scheduled;
import static id.jejak.command.training.Examples.seat;
import static id.jejak.command.training.Examples.started;
import static id.jejak.command.training.Examples.trainingClass;
import static id.jejak.command.training.Examples.waiting;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.training.ClassStarted;
import id.jejak.messages.training.InsuranceEnded;
import id.jejak.messages.training.InsuranceMissing;
import id.jejak.messages.training.MinParticipantsNotMet;
import id.jejak.messages.training.ReservedSeats;
import id.jejak.messages.training.SeatNotReserved;
import id.jejak.messages.training.StartClass;
import id.jejak.messages.training.TrainingClassCommand;
import id.jejak.messages.training.TrainingClassEvent;
import id.jejak.messages.training.WaitingListed;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StartClassTest {
  private final DeciderSpec<
          TrainingClassCommand, TrainingClass, TrainingClassEvent, TrainingClassFacts>
      withPeople =
          trainingClass()
              .where(enrollment(1), enrolled(1, insured(1, FIRST_DAY)))
              .where(enrollment(2), enrolled(2, insured(2, FIRST_DAY)))
              .where(enrollment(3), enrolled(3, insured(3, FIRST_DAY)));

  @Test
  void a_class_starts_with_those_present() {
    withPeople
        .given(SCHEDULED, SELECTION, seat(1), seat(2), seat(3))
        .when(start(1, 2, 3))
        .then(started(1, 2, 3));
  }

  @Test
  void who_is_enrolled_and_does_not_come_is_missing() {
    withPeople
        .given(SCHEDULED, SELECTION, seat(1), seat(2), seat(3))
        .when(start(3, 1))
        .then(
            new ClassStarted(CLASS, PROGRAM, FIRST_DAY, List.of(ref(1), ref(3)), List.of(ref(2))));
  }

  @Test
  void who_has_not_answered_the_offer_yet_is_neither_present_nor_missing() {
    withPeople
        .where(enrollment(3), APPLIED, OFFERED)
        .given(SCHEDULED, SELECTION, seat(1), seat(2), promoted(3))
        .when(start(1, 2))
        .then(started(1, 2));
  }

  @Test
  void a_class_below_its_minimum_does_not_start() {
    withPeople
        .given(SCHEDULED, SELECTION, seat(1), seat(2))
        .when(start(1))
        .thenRefused(new MinParticipantsNotMet(CLASS, 1, 2));
  }

  @Test
  void who_waits_for_the_seat_of_a_no_show_counts() {
    withPeople
        .given(SCHEDULED, SELECTION, seat(1), seat(2), waiting(4, 1))
        .when(start(1))
        .then(new ClassStarted(CLASS, PROGRAM, FIRST_DAY, List.of(ref(1)), List.of(ref(2))));
  }

  @Test
  void who_waits_but_may_not_take_the_seat_does_not_count() {
    withPeople
        .given(
            scheduled(new ReservedSeats(HERE, 3)),
            SELECTION,
            seat(1),
            seat(2),
            new WaitingListed(ref(4), THERE, 1))
        .when(start(1))
        .thenRefused(new MinParticipantsNotMet(CLASS, 1, 2));
  }

  @Test
  void everybody_present_is_insured() {
    withPeople
        .where(enrollment(2), enrolled(2))
        .where(enrollment(3), enrolled(3, insured(3, FIRST_DAY.plusDays(1))))
        .given(SCHEDULED, SELECTION, seat(1), seat(2), seat(3))
        .when(start(1, 2, 3))
        .thenRefused(new InsuranceMissing(CLASS, 2));
  }

  @Test
  void cover_that_has_ended_does_not_count() {
    withPeople
        .where(
            enrollment(2),
            enrolled(2, insured(2, FIRST_DAY), new InsuranceEnded(ref(2), FIRST_DAY)))
        .given(SCHEDULED, SELECTION, seat(1), seat(2))
        .when(start(1, 2))
        .thenRefused(new InsuranceMissing(CLASS, 1));
  }

  @Test
  void who_is_present_has_a_seat() {
    withPeople
        .given(SCHEDULED, SELECTION, seat(1), seat(2), waiting(3, 1))
        .when(start(1, 2, 3))
        .thenRefused(new SeatNotReserved(enrollment(3)));
  }

  @Test
  void starting_twice_changes_nothing() {
    withPeople
        .given(SCHEDULED, SELECTION, seat(1), seat(2), started(1, 2))
        .when(start(1, 2))
        .thenNothing();
  }

  @Test
  void a_class_without_selection_does_not_start() {
    withPeople
        .given(SCHEDULED)
        .when(start())
        .thenRefused(new IllegalTransition(CLASS.value(), "PLANNED"));
  }

  private static StartClass start(int... present) {
    return new StartClass(
        CLASS, FIRST_DAY, IntStream.of(present).mapToObj(each -> enrollment(each)).toList());
  }
}
