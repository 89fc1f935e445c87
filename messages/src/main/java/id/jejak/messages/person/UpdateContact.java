package id.jejak.messages.person;

import id.jejak.kernel.Personal;

public record UpdateContact(PersonId person, Personal<Contact> contact) implements PersonCommand {}
