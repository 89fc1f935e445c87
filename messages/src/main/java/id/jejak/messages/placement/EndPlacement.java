package id.jejak.messages.placement;

import java.time.LocalDate;

public record EndPlacement(PlacementId placement, LocalDate on, EndReason reason)
    implements PlacementCommand {}
