package id.jejak.messages.placement;

import java.time.LocalDate;

public record AcceptOffer(PlacementId placement, LocalDate on) implements PlacementCommand {}
