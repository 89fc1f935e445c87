package id.jejak.messages.person;

import id.jejak.kernel.Personal;

public record ContactUpdated(PersonId person, Personal<Contact> contact) implements PersonEvent {}
