package id.jejak.messages.person;

/// The population registry (Dukcapil) confirmed the person.
public record IdentityVerified(PersonId person) implements PersonEvent {}
