package id.jejak.command.assessor;

import static id.jejak.command.assessor.Examples.ASSESSOR;
import static id.jejak.command.assessor.Examples.NEXT;
import static id.jejak.command.assessor.Examples.OTO;
import static id.jejak.command.assessor.Examples.RATNA;
import static id.jejak.command.assessor.Examples.REGISTERED;
import static id.jejak.command.assessor.Examples.YEAR;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Personal;
import id.jejak.messages.assessor.AssessorCommand;
import id.jejak.messages.assessor.AssessorEvent;
import id.jejak.messages.assessor.AssessorRenewed;
import id.jejak.messages.assessor.RegisterAssessor;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.Period;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegisterAssessorTest {
  private final DeciderSpec<AssessorCommand, Assessor, AssessorEvent, AssessorFacts> assessor =
      DeciderSpec.of(new AssessorDecider());

  private static RegisterAssessor register(Period validity) {
    return new RegisterAssessor(
        ASSESSOR,
        RATNA,
        Personal.of(RATNA, "Ratna"),
        Personal.of(RATNA, "MET.000.001234"),
        Set.of(OTO),
        validity);
  }

  @Test
  void an_assessor_is_registered() {
    assessor.given().when(register(YEAR)).then(REGISTERED);
  }

  @Test
  void registering_the_same_again_changes_nothing() {
    assessor
        .given(REGISTERED, new AssessorRenewed(ASSESSOR, NEXT))
        .when(register(YEAR))
        .thenNothing();
  }

  @Test
  void another_assessor_cannot_take_the_identifier() {
    assessor
        .given(REGISTERED)
        .when(register(NEXT))
        .thenRefused(new AlreadyExists(ASSESSOR.value()));
  }
}
