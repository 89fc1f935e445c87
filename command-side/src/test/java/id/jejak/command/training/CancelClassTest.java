package id.jejak.command.training;

import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.LAST_DAY;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.READY;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SELECTION;
import static id.jejak.command.training.Examples.seat;
import static id.jejak.command.training.Examples.started;
import static id.jejak.command.training.Examples.trainingClass;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.shared.FourEyes;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.training.CancelClass;
import id.jejak.messages.training.ClassCancellationRequested;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.RequestClassCancellation;
import id.jejak.messages.training.TrainingClassEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CancelClassTest {
  private static final CancelClass CANCEL = new CancelClass(CLASS, "FLOOD");
  private static final ClassCancelled CANCELLED = new ClassCancelled(CLASS, PROGRAM, "FLOOD");

  private static final RequestClassCancellation ASK = new RequestClassCancellation(CLASS, "FLOOD");
  private static final ClassCancellationRequested ASKED =
      new ClassCancellationRequested(CLASS, PROGRAM, "FLOOD", "usr-admin");
  private static final TrainingClassEvent[] RUNNING = {
    SCHEDULED, SELECTION, seat(1), seat(2), READY, started(1, 2)
  };

  private static TrainingClassEvent[] with(TrainingClassEvent... more) {
    return Stream.concat(Stream.of(RUNNING), Stream.of(more)).toArray(TrainingClassEvent[]::new);
  }

  @Test
  void a_planned_class_is_cancelled() {
    trainingClass().given(SCHEDULED).when(CANCEL).then(CANCELLED);
  }

  @Test
  void a_running_class_is_cancelled_by_somebody_else_than_who_asks_for_it() {
    var running = trainingClass().given(RUNNING);
    running.when(CANCEL).thenRefused(new IllegalTransition(CLASS.value(), "RUNNING"));
    running.when(ASK).then(ASKED);

    var asked = trainingClass().given(with(ASKED));
    asked.when(ASK).thenNothing();
    asked.when(CANCEL).thenRefused(new FourEyes(CLASS.value()));
    asked.by(DeciderSpec.at("2023-01-20T03:00:00Z", "usr-head")).when(CANCEL).then(CANCELLED);
  }

  @Test
  void what_has_not_begun_is_cancelled_without_asking() {
    trainingClass()
        .given(SCHEDULED, SELECTION)
        .when(ASK)
        .thenRefused(new IllegalTransition(CLASS.value(), "SELECTING"));
    trainingClass()
        .given(SCHEDULED, SELECTION, seat(1), seat(2), READY)
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
