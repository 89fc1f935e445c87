package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;
import java.util.List;

public record AffectedNamed(BreachId breach, List<PersonId> persons) implements BreachEvent {}
