package id.jejak.messages.person;

public record IdentityVerified(PersonId person, IdentityCheck result) implements PersonEvent {}
