package id.jejak.messages.placement;

import java.time.LocalDate;

/// @param early before so many days that it does not count as a success (S20)
public record PlacementEnded(PlacementRef of, LocalDate on, EndReason reason, boolean early)
    implements PlacementEvent {}
