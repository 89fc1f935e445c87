package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;

public record DossierDelivered(DataSubjectId subject, PersonId person, DataRequestId request)
    implements DataSubjectEvent {}
