package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;
import java.util.List;

/// @param notice 1 for the first; a later one tells people who were found later
public record BreachNotified(BreachId breach, int notice, List<PersonId> persons)
    implements BreachEvent {}
