package id.jejak.command.privacy;

import id.jejak.kernel.History;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonsMerged;
import id.jejak.messages.person.PersonsUnmerged;
import id.jejak.messages.person.Survivor;
import id.jejak.messages.privacy.DataSubjectEvent;
import id.jejak.messages.privacy.DataSubjectId;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param personKnown the person was registered
/// @param merged for whom this person stands since a merge
/// @param winner who stands for this person since a merge, and how far that one is erased
record DataSubjectFacts(boolean personKnown, List<PersonId> merged, @Nullable Winner winner) {
  /// @param subject what was asked and done about the winner's data
  record Winner(PersonId person, DataSubject subject) {}

  static DataSubjectFacts of(PersonId person, History history) {
    var merged = new LinkedHashSet<PersonId>();
    boolean known = false;
    for (PersonEvent event : history.of(person, PersonEvent.class)) {
      known = true;
      if (event instanceof PersonsMerged fact) {
        merged.addAll(fact.losers());
      } else if (event instanceof PersonsUnmerged fact) {
        fact.losers().forEach(merged::remove);
      }
    }
    return new DataSubjectFacts(known, List.copyOf(merged), winner(person, history));
  }

  private static @Nullable Winner winner(PersonId person, History history) {
    var merged = Survivor.merged(person, history);
    if (merged == null) {
      return null;
    }
    var winner = merged.winner();
    return new Winner(
        winner, DataSubject.after(history.of(DataSubjectId.of(winner), DataSubjectEvent.class)));
  }
}
