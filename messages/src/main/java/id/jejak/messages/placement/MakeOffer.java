package id.jejak.messages.placement;

import id.jejak.kernel.Begins;
import java.time.LocalDate;

/// An employer offers a job; it stands for a few days.
public record MakeOffer(PlacementRef of, EmploymentKind kind, WageBand wage, LocalDate on)
    implements PlacementCommand, Begins {
  @Override
  public PlacementId placement() {
    return of.placement();
  }
}
