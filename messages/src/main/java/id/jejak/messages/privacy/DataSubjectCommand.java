package id.jejak.messages.privacy;

import id.jejak.kernel.Command;
import id.jejak.messages.person.PersonId;

/// What may be asked of one data subject.
public sealed interface DataSubjectCommand extends Command
    permits GiveConsent,
        WithdrawConsent,
        RestrictProcessing,
        LiftRestriction,
        RequestAccess,
        DeliverDossier,
        RequestErasure,
        VerifyRequester,
        AskDuties,
        ReportDuties,
        ExecuteErasure,
        RefuseErasure {
  DataSubjectId subject();

  PersonId person();

  @Override
  default DataSubjectId target() {
    return subject();
  }
}
