package id.jejak.benchmarks;

import id.jejak.engine.clock.LogClock;
import id.jejak.engine.command.Commands;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Provenance;
import id.jejak.messages.person.Contact;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.UpdateContact;
import id.jejak.messages.privacy.DataSubjectId;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// The command that is asked again and again: a person's contact, sealed, on the person's own
/// stream, heard by one view and no process.
final class ContactUpdates {
  static final String EVENT = "person.ContactUpdated";

  /// All of one length.
  private static final AtomicInteger NEXT = new AtomicInteger(1_000_000);

  private final Commands commands;
  private final Instant now;

  ContactUpdates(Commands commands, LogClock clock) {
    this.commands = commands;
    this.now = clock.now();
  }

  /// Accepted, every time: no two contacts are alike, whoever asks.
  void ask(PersonId person) {
    int number = NEXT.getAndIncrement();
    var command =
        new UpdateContact(
            person,
            Personal.of(
                DataSubjectId.of(person),
                new Contact("0800-" + number, number + "@contoh.invalid")));
    var by =
        Provenance.of(
            UUID.randomUUID(), "office.program", "PROGRAM_ADMIN", "org-office-bench", now);
    Outcome answer = commands.ask(command, by);
    if (!(answer instanceof Outcome.Accepted)) {
      throw new IllegalStateException("a contact was not updated: " + answer);
    }
  }
}
