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
import id.jejak.messages.assessor.CorrectAssessorValidity;
import id.jejak.messages.assessor.DeclareConflict;
import id.jejak.messages.assessor.ExpireAssessorLicence;
import id.jejak.messages.assessor.JoinLsp;
import id.jejak.messages.assessor.LeaveLsp;
import id.jejak.messages.assessor.LiftAssessorSuspension;
import id.jejak.messages.assessor.RegisterAssessor;
import id.jejak.messages.assessor.RenewAssessor;
import id.jejak.messages.assessor.SuspendAssessor;
import id.jejak.messages.assessor.WithdrawAssessor;
import id.jejak.messages.shared.Period;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssessorLifecycleTest {
  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(DeciderSpec.of(new AssessorDecider()), Assessor::stage)
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
            new LiftAssessorSuspension(ASSESSOR, day(3, 21)),
            new WithdrawAssessor(ASSESSOR, day(6, 1), "etik"),
            new CorrectAssessorValidity(
                ASSESSOR, new Period(day(1, 1), day(1, 31)), "MET.000.001234"),
            new DeclareConflict(ASSESSOR, SITI, null, ConflictKind.FAMILY, YEAR.to()),
            new ExpireAssessorLicence(ASSESSOR))
        .asking(
            DeciderSpec.at("2023-12-31T17:00:00Z", "process:assessor-licence"),
            new ExpireAssessorLicence(ASSESSOR))
        .approve();
  }
}
