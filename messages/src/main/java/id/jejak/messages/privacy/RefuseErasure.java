package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;

public record RefuseErasure(
    DataSubjectId subject, PersonId person, DataRequestId request, ErasureRefusedFor reason)
    implements DataSubjectCommand {}
