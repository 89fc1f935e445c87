package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;

public record DutiesAsked(
    DataSubjectId subject, PersonId person, DataRequestId request, PersonId winner)
    implements DataSubjectEvent {}
