package id.jejak.messages.placement;

import java.time.LocalDate;

public record EndPlacement(PlacementId placement, LocalDate on, String reason)
    implements PlacementCommand {}
