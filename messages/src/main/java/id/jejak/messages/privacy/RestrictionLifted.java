package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;

public record RestrictionLifted(DataSubjectId subject, PersonId person)
    implements DataSubjectEvent {}
