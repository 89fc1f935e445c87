package id.jejak.command.training;

import static id.jejak.command.training.Examples.APPLIED;
import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.HERE;
import static id.jejak.command.training.Examples.INSURER;
import static id.jejak.command.training.Examples.LAST_DAY;
import static id.jejak.command.training.Examples.MONEY;
import static id.jejak.command.training.Examples.OFFERED;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.READY;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SCHEME;
import static id.jejak.command.training.Examples.SELECTION;
import static id.jejak.command.training.Examples.TAUGHT;
import static id.jejak.command.training.Examples.THERE;
import static id.jejak.command.training.Examples.TRAINER;
import static id.jejak.command.training.Examples.enrolled;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.insured;
import static id.jejak.command.training.Examples.policy;
import static id.jejak.command.training.Examples.promoted;
import static id.jejak.command.training.Examples.qualified;
import static id.jejak.command.training.Examples.ref;
import static id.jejak.command.training.Examples.scheduled;
import static id.jejak.command.training.Examples.seat;
import static id.jejak.command.training.Examples.started;
import static id.jejak.command.training.Examples.trainingClass;
import static id.jejak.command.training.Examples.waiting;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.funding.FundsNotReserved;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.Period;
import id.jejak.messages.trainer.TrainerNotQualified;
import id.jejak.messages.training.ClassStarted;
import id.jejak.messages.training.InsuranceConfirmed;
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
        .given(SCHEDULED, TAUGHT, SELECTION, seat(1), seat(2), seat(3), READY)
        .when(start(1, 2, 3))
        .then(started(1, 2, 3));
  }

  @Test
  void a_class_whose_money_is_not_put_by_does_not_start() {
    var ready = withPeople.given(SCHEDULED, TAUGHT, SELECTION, seat(1), seat(2), seat(3), READY);
    ready
        .free("money", MONEY + "|" + CLASS)
        .when(start(1, 2, 3))
        .thenRefused(new FundsNotReserved(MONEY, CLASS.value()));
    ready.when(start(1, 2, 3)).then(started(1, 2, 3));
  }

  @Test
  void who_is_enrolled_and_does_not_come_is_missing() {
    withPeople
        .given(SCHEDULED, TAUGHT, SELECTION, seat(1), seat(2), seat(3), READY)
        .when(start(3, 1))
        .then(
            new ClassStarted(CLASS, PROGRAM, FIRST_DAY, List.of(ref(1), ref(3)), List.of(ref(2))));
  }

  @Test
  void who_has_not_answered_the_offer_yet_is_neither_present_nor_missing() {
    withPeople
        .where(enrollment(3), APPLIED, OFFERED)
        .given(SCHEDULED, TAUGHT, SELECTION, seat(1), seat(2), promoted(3), READY)
        .when(start(1, 2))
        .then(started(1, 2));
  }

  @Test
  void a_class_below_its_minimum_does_not_start() {
    withPeople
        .given(SCHEDULED, TAUGHT, SELECTION, seat(1), seat(2), READY)
        .when(start(1))
        .thenRefused(new MinParticipantsNotMet(CLASS, 1, 2));
  }

  @Test
  void who_waits_for_the_seat_of_a_no_show_counts() {
    withPeople
        .given(SCHEDULED, TAUGHT, SELECTION, seat(1), seat(2), waiting(4, 1), READY)
        .when(start(1))
        .then(new ClassStarted(CLASS, PROGRAM, FIRST_DAY, List.of(ref(1)), List.of(ref(2))));
  }

  @Test
  void who_waits_but_may_not_take_the_seat_does_not_count() {
    withPeople
        .given(
            scheduled(new ReservedSeats(HERE, 3)),
            TAUGHT,
            SELECTION,
            seat(1),
            seat(2),
            new WaitingListed(ref(4), THERE, 1),
            READY)
        .when(start(1))
        .thenRefused(new MinParticipantsNotMet(CLASS, 1, 2));
  }

  @Test
  void everybody_present_is_insured() {
    withPeople
        .where(enrollment(2), enrolled(2))
        .where(enrollment(3), enrolled(3, insured(3, FIRST_DAY.plusDays(1))))
        .given(SCHEDULED, TAUGHT, SELECTION, seat(1), seat(2), seat(3), READY)
        .when(start(1, 2, 3))
        .thenRefused(new InsuranceMissing(CLASS, 2));
  }

  @Test
  void cover_that_has_ended_does_not_count() {
    withPeople
        .where(
            enrollment(2),
            enrolled(2, insured(2, FIRST_DAY), new InsuranceEnded(ref(2), FIRST_DAY)))
        .given(SCHEDULED, TAUGHT, SELECTION, seat(1), seat(2), READY)
        .when(start(1, 2))
        .thenRefused(new InsuranceMissing(CLASS, 1));
  }

  @Test
  void who_is_present_has_a_seat() {
    withPeople
        .given(SCHEDULED, TAUGHT, SELECTION, seat(1), seat(2), waiting(3, 1), READY)
        .when(start(1, 2, 3))
        .thenRefused(new SeatNotReserved(enrollment(3)));
  }

  @Test
  void starting_twice_changes_nothing() {
    withPeople
        .given(SCHEDULED, TAUGHT, SELECTION, seat(1), seat(2), READY, started(1, 2))
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

  @Test
  void a_class_that_was_not_confirmed_does_not_start() {
    withPeople
        .given(SCHEDULED, TAUGHT, SELECTION, seat(1), seat(2))
        .when(start(1, 2))
        .thenRefused(new IllegalTransition(CLASS.value(), "SELECTING"));
  }

  @Test
  void cover_reaches_to_the_last_day() {
    withPeople
        .where(
            enrollment(2),
            enrolled(
                2,
                new InsuranceConfirmed(
                    ref(2), INSURER, policy(2), new Period(FIRST_DAY, LAST_DAY.minusDays(1)))))
        .given(SCHEDULED, TAUGHT, SELECTION, seat(1), seat(2), READY)
        .when(start(1, 2))
        .thenRefused(new InsuranceMissing(CLASS, 1));
  }

  @Test
  void a_trainer_whose_certificate_ended_since_does_not_teach() {
    withPeople
        .where(TRAINER, qualified(TRAINER, FIRST_DAY.minusDays(1)))
        .given(SCHEDULED, TAUGHT, SELECTION, seat(1), seat(2), READY)
        .when(start(1, 2))
        .thenRefused(new TrainerNotQualified(TRAINER, SCHEME.scheme(), FIRST_DAY));
  }

  private static StartClass start(int... present) {
    return new StartClass(
        CLASS, FIRST_DAY, IntStream.of(present).mapToObj(each -> enrollment(each)).toList());
  }
}
