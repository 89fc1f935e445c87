package id.jejak.command.person;

import id.jejak.kernel.History;
import id.jejak.kernel.Personal;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.Survivor;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known of other people.
///
/// @param stands who stands for whom since a merge: the person asked about and those in `others`;
///   nobody is in here who never took part in a merge, and winners stand for themselves
/// @param others as their own histories have them
/// @param alike who has the same name and birth date, and stands for themselves
record PersonFacts(
    Map<PersonId, PersonId> stands, Map<PersonId, Person> others, Set<PersonId> alike) {
  static PersonFacts of(PersonId person, Collection<PersonId> named, History history) {
    var stands = new HashMap<PersonId, PersonId>();
    var others = new HashMap<PersonId, Person>();
    stands(person, history).ifPresent(winner -> stands.put(person, winner));
    for (PersonId other : named) {
      stands(other, history).ifPresent(winner -> stands.put(other, winner));
      others.put(other, Person.after(history.of(other, PersonEvent.class)));
    }
    return new PersonFacts(stands, others, Set.of());
  }

  /// Also finds who is alike; a merged person is met as the one who stands for them.
  static PersonFacts of(PersonId person, Personal<String> trait, History history) {
    var alike = new LinkedHashSet<PersonId>();
    for (String other : history.others(Traits.NAME_AND_BIRTH, trait)) {
      var found = new PersonId(other);
      alike.add(stands(found, history).orElse(found));
    }
    alike.remove(person);
    var facts = of(person, alike, history);
    return new PersonFacts(facts.stands(), facts.others(), alike);
  }

  private static Optional<PersonId> stands(PersonId person, History history) {
    return Optional.ofNullable(history.holder(Survivor.SPACE, person.value())).map(PersonId::new);
  }

  /// Who stands for `person`, where that is somebody else.
  @Nullable PersonId winner(PersonId person) {
    PersonId winner = stands.get(person);
    return person.equals(winner) ? null : winner;
  }

  Person other(PersonId person) {
    return others.getOrDefault(person, Person.UNKNOWN);
  }
}
