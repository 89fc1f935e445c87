package id.jejak.messages.assessment;

import id.jejak.kernel.Command;

/// What may be asked of one application.
public sealed interface ApplicationCommand extends Command
    permits ApplyForCertification,
        SubmitSelfAssessment,
        ReviewSelfAssessment,
        RequestMoreEvidence,
        SupplyEvidence,
        AdmitCandidate,
        RejectCandidate,
        RejectUntrained,
        AwaitFunding,
        ResumeFunded,
        MoveApplication,
        ScheduleCandidate,
        FreeCandidate,
        LapseApplication,
        WithdrawApplication,
        CloseApplication {
  ApplicationId application();

  @Override
  default ApplicationId target() {
    return application();
  }
}
