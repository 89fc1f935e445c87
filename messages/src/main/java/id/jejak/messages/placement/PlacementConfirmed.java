package id.jejak.messages.placement;

import java.time.LocalDate;

/// Still there at the last question: it lasted.
public record PlacementConfirmed(PlacementRef of, LocalDate on) implements PlacementEvent {}
