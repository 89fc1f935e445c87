package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;
import java.util.List;

/// People whose data the breach touched, found by query; more may be named later.
public record NameAffected(BreachId breach, List<PersonId> persons) implements BreachCommand {
  private static final int MOST = 1000;

  public NameAffected {
    persons = persons.stream().distinct().toList();
    if (persons.isEmpty() || persons.size() > MOST) {
      throw new IllegalArgumentException("1 to 1000 people are named at once");
    }
  }
}
