package id.jejak.messages.person;

import id.jejak.kernel.Command;

/// What may be asked of one person.
public sealed interface PersonCommand extends Command
    permits RegisterPerson, VerifyIdentity, UpdateContact {
  PersonId person();

  @Override
  default PersonId target() {
    return person();
  }
}
