package id.jejak.command.privacy;

import id.jejak.messages.person.PersonId;
import id.jejak.messages.privacy.AffectedNamed;
import id.jejak.messages.privacy.BreachEvent;
import id.jejak.messages.privacy.BreachNotified;
import id.jejak.messages.privacy.BreachReported;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// @param reported the first fact
/// @param untold who was named and not told yet
record Breach(
    @Nullable BreachReported reported, int notices, Set<PersonId> named, Set<PersonId> untold) {
  static final Breach UNKNOWN = new Breach(null, 0, Set.of(), Set.of());

  Breach evolve(BreachEvent event) {
    return switch (event) {
      case BreachReported fact -> new Breach(fact, notices, named, untold);
      case AffectedNamed fact ->
          new Breach(reported, notices, and(named, fact.persons()), and(untold, fact.persons()));
      case BreachNotified fact -> new Breach(reported, fact.notice(), named, Set.of());
    };
  }

  private static Set<PersonId> and(Set<PersonId> some, List<PersonId> more) {
    var all = new LinkedHashSet<>(some);
    all.addAll(more);
    return all;
  }
}
