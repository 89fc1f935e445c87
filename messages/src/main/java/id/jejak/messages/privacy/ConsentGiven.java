package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;

public record ConsentGiven(
    DataSubjectId subject, PersonId person, ConsentPurpose purpose, String textVersion)
    implements DataSubjectEvent {}
