package id.jejak.messages.person;

public record VerifyIdentity(PersonId person, IdentityCheck result) implements PersonCommand {}
