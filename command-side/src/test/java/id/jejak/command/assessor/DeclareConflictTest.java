package id.jejak.command.assessor;

import static id.jejak.command.assessor.Examples.ASSESSOR;
import static id.jejak.command.assessor.Examples.REGISTERED;
import static id.jejak.command.assessor.Examples.SITI;
import static id.jejak.command.assessor.Examples.SUSPENDED;
import static id.jejak.command.assessor.Examples.day;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.assessor.AssessorCommand;
import id.jejak.messages.assessor.AssessorEvent;
import id.jejak.messages.assessor.ConflictDeclared;
import id.jejak.messages.assessor.ConflictKind;
import id.jejak.messages.assessor.DeclareConflict;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

class DeclareConflictTest {
  private final DeciderSpec<AssessorCommand, Assessor, AssessorEvent, AssessorFacts> assessor =
      DeciderSpec.of(new AssessorDecider());

  private static final DeclareConflict DECLARE =
      new DeclareConflict(ASSESSOR, SITI, null, ConflictKind.FAMILY, day(12, 31));
  private static final ConflictDeclared DECLARED =
      new ConflictDeclared(ASSESSOR, SITI, null, ConflictKind.FAMILY, day(12, 31));

  @Test
  void a_conflict_of_interest_is_declared() {
    assessor.given(REGISTERED).when(DECLARE).then(DECLARED);
  }

  @Test
  void a_suspended_assessor_can_declare_one_too() {
    assessor.given(REGISTERED, SUSPENDED).when(DECLARE).then(DECLARED);
  }

  @Test
  void declaring_the_same_again_changes_nothing() {
    assessor.given(REGISTERED, DECLARED).when(DECLARE).thenNothing();
  }

  @Test
  void an_unknown_assessor_declares_nothing() {
    assessor.given().when(DECLARE).thenRefused(new NotFound(ASSESSOR.value()));
  }
}
