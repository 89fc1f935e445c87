package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.FIRST;
import static id.jejak.command.assessment.Example.LSP;
import static id.jejak.command.assessment.Example.MEETING;
import static id.jejak.command.assessment.Example.MEMBERS;
import static id.jejak.command.assessment.Example.PLENARY;
import static id.jejak.command.assessment.Example.SESSION;
import static id.jejak.command.assessment.Example.plenary;

import id.jejak.command.Lifecycle;
import id.jejak.messages.assessment.ConvenePlenary;
import id.jejak.messages.assessment.DecideCompetence;
import id.jejak.messages.assessment.SignDecree;
import id.jejak.messages.assessment.Verdict;
import org.junit.jupiter.api.Test;

/// A meeting about one case.
class PlenaryLifecycleTest {
  private enum Name {
    NONE,
    CONVENED,
    DECIDED,
    DECREE_SIGNED
  }

  private static Name name(Plenary is) {
    return switch (is) {
      case Plenary.None _ -> Name.NONE;
      case Plenary.Sitting sitting -> sitting.cases().isEmpty() ? Name.CONVENED : Name.DECIDED;
      case Plenary.Signed _ -> Name.DECREE_SIGNED;
    };
  }

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(plenary(), PlenaryLifecycleTest::name)
        .asking(
            new ConvenePlenary(PLENARY, LSP, SESSION, MEMBERS, MEETING),
            new DecideCompetence(PLENARY, FIRST, Verdict.K),
            new SignDecree(PLENARY, MEETING))
        .approve();
  }
}
