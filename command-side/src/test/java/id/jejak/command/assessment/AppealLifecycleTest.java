package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.APPEAL;
import static id.jejak.command.assessment.Example.FIRST;
import static id.jejak.command.assessment.Example.GROUNDS;
import static id.jejak.command.assessment.Example.MEETING;
import static id.jejak.command.assessment.Example.PANEL;
import static id.jejak.command.assessment.Example.REASON;
import static id.jejak.command.assessment.Example.appeal;

import id.jejak.command.Lifecycle;
import id.jejak.messages.assessment.AppointPanel;
import id.jejak.messages.assessment.DecideAppeal;
import id.jejak.messages.assessment.EscalateAppeal;
import id.jejak.messages.assessment.FileAppeal;
import id.jejak.messages.assessment.WithdrawAppeal;
import org.junit.jupiter.api.Test;

class AppealLifecycleTest {
  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(appeal(), is -> is instanceof Appeal.Filed filed ? filed.stage() : is)
        .asking(
            new FileAppeal(APPEAL, FIRST, MEETING.plusDays(5), GROUNDS),
            new AppointPanel(APPEAL, PANEL, MEETING),
            new EscalateAppeal(APPEAL, "DECISION"),
            new DecideAppeal(APPEAL, true, MEETING, REASON),
            new DecideAppeal(APPEAL, false, MEETING, REASON),
            new WithdrawAppeal(APPEAL, MEETING))
        .approve();
  }
}
