package id.jejak.messages.assessment;

import id.jejak.kernel.Command;

/// What may be asked of one session.
public sealed interface SessionCommand extends Command
    permits ScheduleAssessmentSession,
        AssignAssessor,
        ReplaceAssessor,
        ReserveExamSeat,
        ReleaseExamSeat,
        RescheduleSession,
        CancelSession,
        HoldSession,
        CloseSession {
  SessionId session();

  @Override
  default SessionId target() {
    return session();
  }
}
