package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;

public record RequestErasure(DataSubjectId subject, PersonId person, DataRequestId request)
    implements DataSubjectCommand {}
