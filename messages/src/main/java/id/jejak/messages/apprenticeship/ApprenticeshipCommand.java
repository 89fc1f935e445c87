package id.jejak.messages.apprenticeship;

import id.jejak.kernel.Command;

/// What may be asked of one apprenticeship.
public sealed interface ApprenticeshipCommand extends Command
    permits ApplyForApprenticeship,
        RecordApprenticeSelection,
        ReserveApprentice,
        SelectApprentice,
        TakeOverApprentice,
        RecordApprenticeshipAgreement,
        InsureApprentice,
        RecordDeparture,
        RecordDepartureRefusal,
        StartApprenticeship,
        KeepLogbook,
        RecordAccident,
        FileAccidentClaim,
        RecordApprenticeshipPhase,
        RecordReturn,
        TransferApprentice,
        TerminateApprenticeship,
        CompleteApprenticeship,
        HireApprentice,
        ReleaseApprentice,
        EndApprenticeInsurance {
  ApprenticeshipId apprenticeship();

  @Override
  default ApprenticeshipId target() {
    return apprenticeship();
  }
}
