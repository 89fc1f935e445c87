package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;

public record ErasureRequested(DataSubjectId subject, PersonId person, DataRequestId request)
    implements DataSubjectEvent {}
