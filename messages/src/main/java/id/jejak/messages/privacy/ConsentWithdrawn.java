package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;

public record ConsentWithdrawn(DataSubjectId subject, PersonId person, ConsentPurpose purpose)
    implements DataSubjectEvent {}
