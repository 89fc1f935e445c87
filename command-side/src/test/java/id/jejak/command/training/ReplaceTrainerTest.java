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
import static id.jejak.command.training.Examples.started;
import static id.jejak.command.training.Examples.trainingClass;

import id.jejak.messages.shared.NotFound;
import id.jejak.messages.trainer.TrainerId;
import id.jejak.messages.trainer.TrainerNotQualified;
import id.jejak.messages.training.ReplaceTrainer;
import id.jejak.messages.training.TrainerAssigned;
import id.jejak.messages.training.TrainerRemoved;
import id.jejak.messages.training.TrainingClassEvent;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReplaceTrainerTest {
  private static final TrainerId SUBSTITUTE = new TrainerId("trn-2");
  private static final LocalDate FROM = FIRST_DAY.plusDays(7);
  private static final TrainingClassEvent[] RUNNING = {
    SCHEDULED, TAUGHT, SELECTION, seat(1), seat(2), READY, started(1, 2)
  };

  @Test
  void another_trainer_takes_over() {
    trainingClass()
        .where(SUBSTITUTE, qualified(SUBSTITUTE, FROM))
        .given(RUNNING)
        .when(replace(TRAINER, SUBSTITUTE))
        .then(
            new TrainerRemoved(CLASS, PROGRAM, TRAINER, FROM, "ILL", 0),
            new TrainerAssigned(CLASS, PROGRAM, SUBSTITUTE));
  }

  @Test
  void who_takes_over_is_qualified_from_the_first_day_on() {
    trainingClass()
        .where(SUBSTITUTE, qualified(SUBSTITUTE, FROM.minusDays(1)))
        .given(RUNNING)
        .when(replace(TRAINER, SUBSTITUTE))
        .thenRefused(new TrainerNotQualified(SUBSTITUTE, SCHEME.scheme(), FROM));
  }

  @Test
  void who_leaves_is_gone_even_while_nobody_has_been_found() {
    trainingClass()
        .given(RUNNING)
        .when(new ReplaceTrainer(CLASS, TRAINER, null, FROM, "ILL"))
        .then(new TrainerRemoved(CLASS, PROGRAM, TRAINER, FROM, "ILL", 0));
  }

  @Test
  void replacing_twice_changes_nothing() {
    trainingClass()
        .given(
            SCHEDULED,
            TAUGHT,
            new TrainerRemoved(CLASS, PROGRAM, TRAINER, FROM, "ILL", 0),
            new TrainerAssigned(CLASS, PROGRAM, SUBSTITUTE))
        .when(replace(TRAINER, SUBSTITUTE))
        .thenNothing();
  }

  @Test
  void only_who_teaches_the_class_can_be_replaced() {
    trainingClass()
        .where(SUBSTITUTE, qualified(SUBSTITUTE, LAST_DAY))
        .given(SCHEDULED)
        .when(replace(TRAINER, SUBSTITUTE))
        .thenRefused(new NotFound(TRAINER.value()));
  }

  private static ReplaceTrainer replace(TrainerId leaving, TrainerId coming) {
    return new ReplaceTrainer(CLASS, leaving, coming, FROM, "ILL");
  }
}
