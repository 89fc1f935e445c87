package id.jejak.command.person;

import id.jejak.kernel.Personal;
import id.jejak.messages.person.Contact;
import id.jejak.messages.person.ContactUpdated;
import id.jejak.messages.person.IdentityCheck;
import id.jejak.messages.person.IdentityVerified;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonRegistered;
import org.jspecify.annotations.Nullable;

/// @param identity what the population registry last answered
record Person(
    @Nullable PersonRegistered registered,
    @Nullable IdentityCheck identity,
    @Nullable Personal<Contact> contact) {
  static final Person UNKNOWN = new Person(null, null, null);

  Person evolve(PersonEvent event) {
    return switch (event) {
      case PersonRegistered fact -> new Person(fact, identity, fact.contact());
      case IdentityVerified fact -> new Person(registered, fact.result(), contact);
      case ContactUpdated fact -> new Person(registered, identity, fact.contact());
    };
  }
}
