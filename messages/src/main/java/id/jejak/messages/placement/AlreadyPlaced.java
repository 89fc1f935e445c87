package id.jejak.messages.placement;

import id.jejak.messages.person.PersonId;

/// A full-time job excludes another (R37).
public record AlreadyPlaced(PersonId person) implements PlacementRefusal {
  @Override
  public String code() {
    return "ALREADY_PLACED";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
