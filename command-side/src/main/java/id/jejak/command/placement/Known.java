package id.jejak.command.placement;

import id.jejak.kernel.History;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonId;
import org.jspecify.annotations.Nullable;

/// Whether the person who is named, if one is, is registered.
record Known(boolean person) {
  static Known of(@Nullable PersonId person, History history) {
    return new Known(person == null || !history.of(person, PersonEvent.class).isEmpty());
  }
}
