package id.jejak.command.assessor;

import static id.jejak.command.assessor.Examples.ASSESSOR;
import static id.jejak.command.assessor.Examples.REGISTERED;
import static id.jejak.command.assessor.Examples.SUSPENDED;
import static id.jejak.command.assessor.Examples.day;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.assessor.AssessorCommand;
import id.jejak.messages.assessor.AssessorEvent;
import id.jejak.messages.assessor.SuspendAssessor;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

class SuspendAssessorTest {
  private final DeciderSpec<AssessorCommand, Assessor, AssessorEvent, AssessorFacts> assessor =
      DeciderSpec.of(new AssessorDecider());

  private static final SuspendAssessor SUSPEND = new SuspendAssessor(ASSESSOR, day(3, 1), "etik");

  @Test
  void an_assessor_is_suspended() {
    assessor.given(REGISTERED).when(SUSPEND).then(SUSPENDED);
  }

  @Test
  void suspending_the_same_again_changes_nothing() {
    assessor.given(REGISTERED, SUSPENDED).when(SUSPEND).thenNothing();
  }

  @Test
  void a_suspension_is_not_rewritten() {
    assessor
        .given(REGISTERED, SUSPENDED)
        .when(new SuspendAssessor(ASSESSOR, day(4, 1), "etik"))
        .thenRefused(new IllegalTransition(ASSESSOR.value(), "SUSPENDED"));
  }

  @Test
  void an_unknown_assessor_is_not_suspended() {
    assessor.given().when(SUSPEND).thenRefused(new NotFound(ASSESSOR.value()));
  }
}
