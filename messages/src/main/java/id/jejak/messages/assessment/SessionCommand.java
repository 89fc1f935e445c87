package id.jejak.messages.assessment;

import id.jejak.kernel.Command;

/// What may be asked of one session.
public sealed interface SessionCommand extends Command
    permits ScheduleAssessmentSession,
        AssignAssessor,
        ReserveExamSeat,
        ReleaseExamSeat,
        CancelSession,
        CloseSession {
  SessionId session();

  @Override
  default SessionId target() {
    return session();
  }
}
