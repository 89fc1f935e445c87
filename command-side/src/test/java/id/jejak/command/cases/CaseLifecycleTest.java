package id.jejak.command.cases;

import static id.jejak.command.cases.Example.ASSESSMENT;
import static id.jejak.command.cases.Example.CASE;
import static id.jejak.command.cases.Example.COMMITTEE;
import static id.jejak.command.cases.Example.DUE;
import static id.jejak.command.cases.Example.OPEN;
import static id.jejak.command.cases.Example.REINSTATE;
import static id.jejak.command.cases.Example.SAY;
import static id.jejak.command.cases.Example.SITI;
import static id.jejak.command.cases.Example.WORDS;
import static id.jejak.command.cases.Example.cases;

import id.jejak.command.Lifecycle;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.cases.CloseCase;
import id.jejak.messages.cases.DecideCase;
import id.jejak.messages.cases.ExtendCase;
import id.jejak.messages.cases.FraudKind;
import id.jejak.messages.cases.RaiseFraudSuspicion;
import id.jejak.messages.cases.RecordStatement;
import id.jejak.messages.cases.RequestCorrection;
import org.junit.jupiter.api.Test;

class CaseLifecycleTest {
  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(cases(), is -> is instanceof Case.Known known ? known.stage() : is)
        .asking(
            OPEN,
            new RequestCorrection(CASE, SITI, null, "NAME", WORDS, DUE),
            new RaiseFraudSuspicion(CASE, ASSESSMENT, FraudKind.IMPERSONATION, WORDS, DUE),
            SAY,
            new RecordStatement(CASE, null),
            new ExtendCase(CASE, "WITNESS_ILL"),
            REINSTATE,
            new CloseCase(CASE))
        .asking(COMMITTEE, REINSTATE)
        .asking(COMMITTEE, new DecideCase(CASE, CaseOutcome.DISMISSED, "NOT_PROVEN"))
        .approve();
  }
}
