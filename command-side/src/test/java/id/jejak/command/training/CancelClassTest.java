package id.jejak.command.training;

import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.LAST_DAY;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SELECTION;
import static id.jejak.command.training.Examples.seat;
import static id.jejak.command.training.Examples.started;
import static id.jejak.command.training.Examples.trainingClass;

import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.training.CancelClass;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.ClassCompleted;
import java.util.List;
import org.junit.jupiter.api.Test;

class CancelClassTest {
  private static final CancelClass CANCEL = new CancelClass(CLASS, "FLOOD");
  private static final ClassCancelled CANCELLED = new ClassCancelled(CLASS, PROGRAM, "FLOOD");

  @Test
  void a_planned_class_is_cancelled() {
    trainingClass().given(SCHEDULED).when(CANCEL).then(CANCELLED);
  }

  @Test
  void even_a_running_class_is_cancelled() {
    trainingClass()
        .given(SCHEDULED, SELECTION, seat(1), seat(2), started(1, 2))
        .when(CANCEL)
        .then(CANCELLED);
  }

  @Test
  void cancelling_twice_changes_nothing() {
    trainingClass().given(SCHEDULED, CANCELLED).when(CANCEL).thenNothing();
  }

  @Test
  void a_completed_class_is_not_cancelled() {
    trainingClass()
        .given(SCHEDULED, new ClassCompleted(CLASS, PROGRAM, LAST_DAY, List.of()))
        .when(CANCEL)
        .thenRefused(new IllegalTransition(CLASS.value(), "COMPLETED"));
  }
}
