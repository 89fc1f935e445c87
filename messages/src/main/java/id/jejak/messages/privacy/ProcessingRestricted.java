package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;

public record ProcessingRestricted(DataSubjectId subject, PersonId person)
    implements DataSubjectEvent {}
