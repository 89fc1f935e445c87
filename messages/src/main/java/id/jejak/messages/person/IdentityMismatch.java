package id.jejak.messages.person;

/// The population registry knows the person otherwise; a correction may follow.
public record IdentityMismatch(PersonId person) implements PersonEvent {}
