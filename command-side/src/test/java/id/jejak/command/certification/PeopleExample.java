package id.jejak.command.certification;

import id.jejak.kernel.Personal;
import id.jejak.messages.person.Contact;
import id.jejak.messages.person.ContactUpdated;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonId;

/// A person for those who only need somebody to exist.
final class PeopleExample {
  private PeopleExample() {}

  static PersonEvent registered(PersonId person) {
    return new ContactUpdated(person, Personal.of(person, new Contact(null, null)));
  }
}
