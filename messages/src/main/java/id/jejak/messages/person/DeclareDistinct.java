package id.jejak.messages.person;

import id.jejak.kernel.Personal;

/// The review found two people. Addressed to the one who was suspected.
public record DeclareDistinct(PersonId person, PersonId other, Personal<String> reason)
    implements PersonCommand {}
