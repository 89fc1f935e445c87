package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;

public record ErasureRefused(
    DataSubjectId subject, PersonId person, DataRequestId request, ErasureRefusedFor reason)
    implements DataSubjectEvent {}
