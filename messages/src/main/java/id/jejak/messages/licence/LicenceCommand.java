package id.jejak.messages.licence;

import id.jejak.kernel.Command;

/// What may be asked of one licence.
public sealed interface LicenceCommand extends Command
    permits GrantLspLicence,
        ExtendScope,
        ReduceScope,
        SuspendLsp,
        LiftLspSuspension,
        WithdrawLspLicence,
        ExpireLspLicence,
        RenewLspLicence,
        RecordBnspSurveillance,
        TransferCandidates {
  LicenceId licence();

  @Override
  default LicenceId target() {
    return licence();
  }
}
