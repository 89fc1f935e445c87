package id.jejak.messages.person;

/// The population registry did not answer; nobody is held up by that.
public record IdentityCheckUnavailable(PersonId person) implements PersonEvent {}
