package id.jejak.messages.agreement;

import id.jejak.kernel.Command;

/// What may be asked of one agreement.
public sealed interface AgreementCommand extends Command
    permits DraftAgreement, AttachPks, SignAgreement, TerminateAgreement {
  AgreementId agreement();

  @Override
  default AgreementId target() {
    return agreement();
  }
}
