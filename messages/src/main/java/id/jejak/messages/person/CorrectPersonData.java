package id.jejak.messages.person;

/// A second person finds the evidence good (R40).
public record CorrectPersonData(PersonId person, CorrectionId correction)
    implements PersonCommand {}
