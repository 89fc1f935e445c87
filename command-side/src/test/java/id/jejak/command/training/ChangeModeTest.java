package id.jejak.command.training;

import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.trainingClass;

import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.training.ChangeMode;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.TrainingModeChanged;
import org.junit.jupiter.api.Test;

class ChangeModeTest {
  private static final ChangeMode ONLINE = new ChangeMode(CLASS, Mode.ONLINE);
  private static final TrainingModeChanged CHANGED =
      new TrainingModeChanged(CLASS, PROGRAM, Mode.ONLINE);

  @Test
  void a_class_goes_online() {
    trainingClass().given(SCHEDULED).when(ONLINE).then(CHANGED);
  }

  @Test
  void changing_to_the_same_changes_nothing() {
    trainingClass().given(SCHEDULED, CHANGED).when(ONLINE).thenNothing();
    trainingClass().given(SCHEDULED).when(new ChangeMode(CLASS, Mode.ON_SITE)).thenNothing();
  }

  @Test
  void what_is_over_stays_as_it_was() {
    trainingClass()
        .given(SCHEDULED, new ClassCancelled(CLASS, PROGRAM, "FLOOD"))
        .when(ONLINE)
        .thenRefused(new IllegalTransition(CLASS.value(), "CANCELLED"));
  }
}
