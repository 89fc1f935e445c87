package id.jejak.messages.placement;

import java.time.LocalDate;

/// On an offer that was accepted, or without one.
public record StartPlacement(PlacementRef of, EmploymentKind kind, WageBand wage, LocalDate on)
    implements PlacementCommand {
  @Override
  public PlacementId placement() {
    return of.placement();
  }
}
