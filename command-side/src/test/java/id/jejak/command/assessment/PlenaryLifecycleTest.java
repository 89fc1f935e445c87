package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.FIRST;
import static id.jejak.command.assessment.Example.LSP;
import static id.jejak.command.assessment.Example.MEETING;
import static id.jejak.command.assessment.Example.MEMBERS;
import static id.jejak.command.assessment.Example.PLENARY;
import static id.jejak.command.assessment.Example.SESSION;
import static id.jejak.command.assessment.Example.plenary;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.messages.assessment.ConvenePlenary;
import id.jejak.messages.assessment.CorrectDecree;
import id.jejak.messages.assessment.DecideCompetence;
import id.jejak.messages.assessment.RequestDecreeCorrection;
import id.jejak.messages.assessment.ReturnForClarification;
import id.jejak.messages.assessment.SignDecree;
import id.jejak.messages.assessment.Verdict;
import org.junit.jupiter.api.Test;

/// A meeting about one case.
class PlenaryLifecycleTest {
  private enum Name {
    NONE,
    CONVENED,
    DECIDED,
    RETURNED,
    DECREE_SIGNED,
    CORRECTION_ASKED,
    CORRECTED
  }

  private static Name name(Plenary is) {
    return switch (is) {
      case Plenary.None _ -> Name.NONE;
      case Plenary.Sitting sitting ->
          !sitting.returned().isEmpty()
              ? Name.RETURNED
              : sitting.cases().isEmpty() ? Name.CONVENED : Name.DECIDED;
      case Plenary.Signed signed ->
          signed.requested() != null
              ? Name.CORRECTION_ASKED
              : signed.correction() == null ? Name.DECREE_SIGNED : Name.CORRECTED;
    };
  }

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(plenary(), PlenaryLifecycleTest::name)
        .asking(
            new ConvenePlenary(PLENARY, LSP, SESSION, MEMBERS, MEETING),
            new DecideCompetence(PLENARY, FIRST, Verdict.K),
            new ReturnForClarification(PLENARY, FIRST, "EVIDENCE_UNCLEAR"),
            new SignDecree(PLENARY, MEETING),
            new RequestDecreeCorrection(PLENARY, "MISPRINT", "file-7"))
        .asking(
            DeciderSpec.at("2023-08-25T03:00:00Z", "usr-head"),
            new CorrectDecree(PLENARY, "MISPRINT", "file-7", MEETING))
        .approve();
  }
}
