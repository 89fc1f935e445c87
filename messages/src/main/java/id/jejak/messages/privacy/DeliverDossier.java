package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;

/// The dossier was handed over to a person whose identity was checked.
public record DeliverDossier(DataSubjectId subject, PersonId person, DataRequestId request)
    implements DataSubjectCommand {}
