package id.jejak.command.training;

import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.LAST_DAY;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SELECTION;
import static id.jejak.command.training.Examples.promoted;
import static id.jejak.command.training.Examples.ref;
import static id.jejak.command.training.Examples.seat;
import static id.jejak.command.training.Examples.started;
import static id.jejak.command.training.Examples.trainingClass;
import static id.jejak.command.training.Examples.waiting;

import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.training.ClassPostponed;
import id.jejak.messages.training.OpenSelection;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.SeatReleased;
import org.junit.jupiter.api.Test;

class OpenSelectionTest {
  private static final OpenSelection OPEN = new OpenSelection(CLASS);

  @Test
  void a_planned_class_selects() {
    trainingClass().given(SCHEDULED).when(OPEN).then(SELECTION);
  }

  @Test
  void opening_twice_changes_nothing() {
    trainingClass().given(SCHEDULED, SELECTION).when(OPEN).thenNothing();
  }

  @Test
  void a_running_class_selects_no_more() {
    trainingClass()
        .given(SCHEDULED, SELECTION, seat(1), seat(2), started(1, 2))
        .when(OPEN)
        .thenRefused(new IllegalTransition(CLASS.value(), "RUNNING"));
  }

  @Test
  void after_a_postponement_who_waits_gets_the_seats_that_became_free() {
    trainingClass()
        .given(
            SCHEDULED,
            SELECTION,
            seat(1),
            seat(2),
            seat(3),
            waiting(4, 1),
            new ClassPostponed(CLASS, PROGRAM, FIRST_DAY.plusDays(14), LAST_DAY, "FLOOD"),
            new SeatReleased(ref(1), SeatChange.DROPPED_OUT))
        .when(OPEN)
        .then(SELECTION, promoted(4));
  }

  @Test
  void the_class_must_be_scheduled() {
    trainingClass().when(OPEN).thenRefused(new NotFound(CLASS.value()));
  }
}
