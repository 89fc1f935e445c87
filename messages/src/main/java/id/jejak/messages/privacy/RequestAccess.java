package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;

public record RequestAccess(DataSubjectId subject, PersonId person, DataRequestId request)
    implements DataSubjectCommand {}
