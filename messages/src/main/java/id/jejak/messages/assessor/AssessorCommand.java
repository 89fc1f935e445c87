package id.jejak.messages.assessor;

import id.jejak.kernel.Command;

/// What may be asked of one assessor.
public sealed interface AssessorCommand extends Command
    permits RegisterAssessor,
        RenewAssessor,
        CorrectAssessorValidity,
        ExpireAssessorLicence,
        SuspendAssessor,
        LiftAssessorSuspension,
        WithdrawAssessor,
        JoinLsp,
        LeaveLsp,
        DeclareConflict {
  AssessorId assessor();

  @Override
  default AssessorId target() {
    return assessor();
  }
}
