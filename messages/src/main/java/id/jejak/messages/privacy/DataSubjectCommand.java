package id.jejak.messages.privacy;

import id.jejak.kernel.Command;

/// What may be asked of one data subject.
public sealed interface DataSubjectCommand extends Command permits GiveConsent, WithdrawConsent {
  DataSubjectId subject();

  @Override
  default DataSubjectId target() {
    return subject();
  }
}
