package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;

/// Asks what must be kept for a person who was merged into another.
public record AskDuties(
    DataSubjectId subject, PersonId person, DataRequestId request, PersonId winner)
    implements DataSubjectCommand {}
