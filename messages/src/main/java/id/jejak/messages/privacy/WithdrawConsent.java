package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;

public record WithdrawConsent(DataSubjectId subject, PersonId person, ConsentPurpose purpose)
    implements DataSubjectCommand {}
