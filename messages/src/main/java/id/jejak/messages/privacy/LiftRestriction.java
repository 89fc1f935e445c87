package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;

public record LiftRestriction(DataSubjectId subject, PersonId person)
    implements DataSubjectCommand {}
