package id.jejak.command.assessor;

import static id.jejak.command.assessor.Examples.ASSESSOR;
import static id.jejak.command.assessor.Examples.LSP;
import static id.jejak.command.assessor.Examples.NEXT;
import static id.jejak.command.assessor.Examples.OTO;
import static id.jejak.command.assessor.Examples.RATNA;
import static id.jejak.command.assessor.Examples.SITI;
import static id.jejak.command.assessor.Examples.YEAR;
import static id.jejak.command.assessor.Examples.day;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.kernel.Personal;
import id.jejak.messages.assessor.ConflictKind;
import id.jejak.messages.assessor.DeclareConflict;
import id.jejak.messages.assessor.JoinLsp;
import id.jejak.messages.assessor.LeaveLsp;
import id.jejak.messages.assessor.RegisterAssessor;
import id.jejak.messages.assessor.RenewAssessor;
import id.jejak.messages.assessor.SuspendAssessor;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssessorLifecycleTest {
  private enum Name {
    UNKNOWN,
    REGISTERED,
    SUSPENDED
  }

  private static Name name(Assessor is) {
    return is.registered() == null
        ? Name.UNKNOWN
        : is.suspended() == null ? Name.REGISTERED : Name.SUSPENDED;
  }

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(DeciderSpec.of(new AssessorDecider()), AssessorLifecycleTest::name)
        .asking(
            new RegisterAssessor(
                ASSESSOR,
                RATNA,
                Personal.of(RATNA, "Ratna"),
                Personal.of(RATNA, "MET.000.001234"),
                Set.of(OTO),
                YEAR),
            new RenewAssessor(ASSESSOR, NEXT),
            new JoinLsp(ASSESSOR, LSP, day(1, 2)),
            new LeaveLsp(ASSESSOR, LSP, day(6, 1)),
            new SuspendAssessor(ASSESSOR, day(3, 1), "etik"),
            new DeclareConflict(ASSESSOR, SITI, ConflictKind.FAMILY, YEAR.to()))
        .approve();
  }
}
