package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;

/// Somebody checked that it is the person who asks; only then is anything erased.
public record VerifyRequester(DataSubjectId subject, PersonId person, DataRequestId request)
    implements DataSubjectCommand {}
