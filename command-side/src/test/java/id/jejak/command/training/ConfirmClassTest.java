package id.jejak.command.training;

import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.LAST_DAY;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.READY;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SCHEME;
import static id.jejak.command.training.Examples.SELECTION;
import static id.jejak.command.training.Examples.TAUGHT;
import static id.jejak.command.training.Examples.TRAINER;
import static id.jejak.command.training.Examples.qualified;
import static id.jejak.command.training.Examples.seat;
import static id.jejak.command.training.Examples.trainingClass;
import static id.jejak.command.training.Examples.waiting;

import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.trainer.TrainerNotQualified;
import id.jejak.messages.training.ClassPostponed;
import id.jejak.messages.training.ConfirmClass;
import id.jejak.messages.training.MinParticipantsNotMet;
import id.jejak.messages.training.TrainerMissing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConfirmClassTest {
  private static final ConfirmClass CONFIRM = new ConfirmClass(CLASS);

  @Test
  void a_class_with_enough_seats_taken_and_a_trainer_is_ready() {
    trainingClass().given(SCHEDULED, TAUGHT, SELECTION, seat(1), seat(2)).when(CONFIRM).then(READY);
  }

  @Test
  void confirming_twice_changes_nothing() {
    trainingClass()
        .given(SCHEDULED, TAUGHT, SELECTION, seat(1), seat(2), READY)
        .when(CONFIRM)
        .thenNothing();
  }

  @Test
  void too_few_seats_taken_are_not_enough() {
    trainingClass()
        .given(SCHEDULED, TAUGHT, SELECTION, seat(1), waiting(2, 1))
        .when(CONFIRM)
        .thenRefused(new MinParticipantsNotMet(CLASS, 1, 2));
  }

  @Test
  void somebody_teaches_a_class() {
    trainingClass()
        .given(SCHEDULED, SELECTION, seat(1), seat(2))
        .when(CONFIRM)
        .thenRefused(new TrainerMissing(CLASS));
  }

  @Test
  void after_a_postponement_the_certificate_counts_on_the_new_first_day() {
    LocalDate later = FIRST_DAY.plusDays(14);
    trainingClass()
        .where(TRAINER, qualified(TRAINER, FIRST_DAY))
        .given(
            SCHEDULED,
            TAUGHT,
            SELECTION,
            seat(1),
            seat(2),
            READY,
            new ClassPostponed(CLASS, PROGRAM, later, LAST_DAY.plusDays(14), "FLOOD"),
            SELECTION)
        .when(CONFIRM)
        .thenRefused(new TrainerNotQualified(TRAINER, SCHEME.scheme(), later));
  }

  @Test
  void a_class_is_confirmed_while_it_selects() {
    trainingClass()
        .given(SCHEDULED, TAUGHT)
        .when(CONFIRM)
        .thenRefused(new IllegalTransition(CLASS.value(), "PLANNED"));
  }
}
