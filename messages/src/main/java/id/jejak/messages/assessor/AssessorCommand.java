package id.jejak.messages.assessor;

import id.jejak.kernel.Command;

/// What may be asked of one assessor.
public sealed interface AssessorCommand extends Command
    permits RegisterAssessor, RenewAssessor, JoinLsp, LeaveLsp, SuspendAssessor, DeclareConflict {
  AssessorId assessor();

  @Override
  default AssessorId target() {
    return assessor();
  }
}
