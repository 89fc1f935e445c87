package id.jejak.messages.person;

import id.jejak.kernel.Command;

/// What may be asked of one person.
public sealed interface PersonCommand extends Command
    permits RegisterPerson,
        AddIdentityDocument,
        VerifyIdentity,
        UpdateContact,
        ProposeCorrection,
        CorrectPersonData,
        RejectCorrection,
        SuspectDuplicate,
        ReportDuplicateOverdue,
        DeclareDistinct,
        MergePersons,
        UnmergePersons,
        RecordDeath {
  PersonId person();

  @Override
  default PersonId target() {
    return person();
  }
}
