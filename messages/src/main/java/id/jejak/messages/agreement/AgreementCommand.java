package id.jejak.messages.agreement;

import id.jejak.kernel.Command;

/// What may be asked of one agreement.
public sealed interface AgreementCommand extends Command
    permits DraftAgreement,
        AttachPks,
        SignAgreement,
        AmendAgreement,
        TerminateAgreement,
        RemindOfAgreementExpiry,
        ExpireAgreement,
        RecordPartnerIntakePromise,
        NoteIntakeBreach {
  AgreementId agreement();

  @Override
  default AgreementId target() {
    return agreement();
  }
}
