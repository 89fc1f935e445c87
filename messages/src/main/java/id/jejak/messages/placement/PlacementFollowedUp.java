package id.jejak.messages.placement;

import id.jejak.messages.person.PersonId;
import java.time.LocalDate;

public record PlacementFollowedUp(
    PlacementId placement, PersonId person, int day, boolean employed, LocalDate on)
    implements PlacementEvent {}
