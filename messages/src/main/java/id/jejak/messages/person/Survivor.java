package id.jejak.messages.person;

import id.jejak.kernel.History;
import id.jejak.kernel.Refusal;
import id.jejak.messages.shared.NotFound;
import org.jspecify.annotations.Nullable;

/// Who stands for a person since a merge (S24). What was begun under a merged record goes on under
/// it; whatever is new begins under the record that stands. Here because every slice asks.
public final class Survivor {
  /// Taken in the name of who stands, by winners and losers alike; by nobody who never took part in
  /// a merge.
  public static final String SPACE = "person";

  private Survivor() {}

  /// Why nothing may begin for this person: unknown, or merged into another.
  public static @Nullable Refusal objectionTo(PersonId person, History history) {
    return history.of(person, PersonEvent.class).isEmpty()
        ? new NotFound(person.value())
        : merged(person, history);
  }

  /// Why nothing may begin under this record, where another stands for it.
  public static @Nullable PersonMerged merged(PersonId person, History history) {
    String stands = history.holder(SPACE, person.value());
    return stands == null || stands.equals(person.value())
        ? null
        : new PersonMerged(person, new PersonId(stands));
  }
}
