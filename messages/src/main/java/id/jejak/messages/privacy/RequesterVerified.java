package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;
import java.util.List;

/// @param merged the people for whom this one stands since a merge; erasure covers them too
public record RequesterVerified(
    DataSubjectId subject, PersonId person, DataRequestId request, List<PersonId> merged)
    implements DataSubjectEvent {}
