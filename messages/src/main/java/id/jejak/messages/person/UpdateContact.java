package id.jejak.messages.person;

import id.jejak.kernel.Personal;
import id.jejak.messages.privacy.DataSubjectId;

/// @param contact sealed for the person as a data subject, as in `RegisterPerson`
public record UpdateContact(PersonId person, Personal<Contact> contact) implements PersonCommand {
  public UpdateContact {
    check(person, contact);
  }

  static void check(PersonId person, Personal<Contact> contact) {
    if (!contact.subject().equals(DataSubjectId.of(person).value())) {
      throw new IllegalArgumentException("a contact is sealed for the person as a data subject");
    }
  }
}
