package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ASSESSOR;
import static id.jejak.command.assessment.Example.CANDIDATE;
import static id.jejak.command.assessment.Example.DAY;
import static id.jejak.command.assessment.Example.FIRST;
import static id.jejak.command.assessment.Example.LSP;
import static id.jejak.command.assessment.Example.PROGRAM;
import static id.jejak.command.assessment.Example.SESSION;
import static id.jejak.command.assessment.Example.TUK;
import static id.jejak.command.assessment.Example.VERSION;
import static id.jejak.command.assessment.Example.session;

import id.jejak.command.Lifecycle;
import id.jejak.messages.assessment.AssignAssessor;
import id.jejak.messages.assessment.CancelSession;
import id.jejak.messages.assessment.CloseSession;
import id.jejak.messages.assessment.HoldSession;
import id.jejak.messages.assessment.ReleaseExamSeat;
import id.jejak.messages.assessment.ReplaceAssessor;
import id.jejak.messages.assessment.RescheduleSession;
import id.jejak.messages.assessment.ReserveExamSeat;
import id.jejak.messages.assessment.ScheduleAssessmentSession;
import id.jejak.messages.shared.Mode;
import org.junit.jupiter.api.Test;

class SessionLifecycleTest {
  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(
            ReplaceAssessorTest.withAnother(RescheduleSessionTest.open(session())),
            is -> is instanceof Session.Planned planned ? planned.stage() : is)
        .asking(
            new ScheduleAssessmentSession(
                SESSION, LSP, PROGRAM, TUK, VERSION, DAY, Mode.ON_SITE, 2),
            new AssignAssessor(SESSION, ASSESSOR),
            new ReplaceAssessor(SESSION, ASSESSOR, ReplaceAssessorTest.OTHER_ASSESSOR),
            new RescheduleSession(SESSION, DAY.plusDays(1), "flood"),
            new HoldSession(SESSION, DAY.plusDays(1)),
            new ReserveExamSeat(SESSION, CANDIDATE, 1, ASSESSOR),
            new ReleaseExamSeat(SESSION, FIRST, "ILL"),
            new CancelSession(SESSION, "flood"),
            new CloseSession(SESSION, "file-2"))
        .approve();
  }
}
