package id.jejak.command.training;

import static id.jejak.command.training.Examples.ADMITTED;
import static id.jejak.command.training.Examples.APPLIED;
import static id.jejak.command.training.Examples.REJECTED;
import static id.jejak.command.training.Examples.TESTED;
import static id.jejak.command.training.Examples.enrollment;

import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.training.RecordSelectionStage;
import id.jejak.messages.training.SelectionStage;
import org.junit.jupiter.api.Test;

class RecordSelectionStageTest {
  private static final RecordSelectionStage ADMIT =
      new RecordSelectionStage(enrollment(1), SelectionStage.ADMINISTRATION, true, "OK");
  private static final RecordSelectionStage TEST =
      new RecordSelectionStage(enrollment(1), SelectionStage.TEST, true, "OK");
  private static final RecordSelectionStage REJECT =
      new RecordSelectionStage(
          enrollment(1), SelectionStage.ADMINISTRATION, false, "OUTSIDE_REGION");

  @Test
  void the_stages_are_passed_in_order() {
    enrollment().given(APPLIED).when(ADMIT).then(ADMITTED);
    enrollment().given(APPLIED, ADMITTED).when(TEST).then(TESTED);
  }

  @Test
  void no_stage_is_skipped() {
    enrollment()
        .given(APPLIED)
        .when(TEST)
        .thenRefused(new IllegalTransition(enrollment(1).value(), "APPLIED"));
  }

  @Test
  void who_fails_a_stage_is_out() {
    enrollment().given(APPLIED).when(REJECT).then(REJECTED);
    enrollment()
        .given(APPLIED, REJECTED)
        .when(TEST)
        .thenRefused(new IllegalTransition(enrollment(1).value(), "REJECTED"));
  }

  @Test
  void recording_twice_changes_nothing() {
    enrollment().given(APPLIED, ADMITTED, TESTED).when(ADMIT).thenNothing();
    enrollment().given(APPLIED, REJECTED).when(REJECT).thenNothing();
  }

  @Test
  void a_result_is_not_turned_around() {
    enrollment()
        .given(APPLIED, ADMITTED)
        .when(REJECT)
        .thenRefused(new IllegalTransition(enrollment(1).value(), "APPLIED"));
  }

  @Test
  void who_never_applied_is_not_selected() {
    enrollment().when(ADMIT).thenRefused(new NotFound(enrollment(1).value()));
  }
}
