package id.jejak.command.placement;

import id.jejak.kernel.History;
import id.jejak.kernel.Refusal;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.Survivor;
import org.jspecify.annotations.Nullable;

/// Whether the person who is named, if one is, may begin something.
///
/// @param objection null where nothing speaks against it
record Known(@Nullable Refusal objection) {
  static Known of(@Nullable PersonId person, History history) {
    return new Known(person == null ? null : Survivor.objectionTo(person, history));
  }
}
