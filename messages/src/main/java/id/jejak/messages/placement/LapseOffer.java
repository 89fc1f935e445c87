package id.jejak.messages.placement;

/// Nobody answered in time.
public record LapseOffer(PlacementId placement) implements PlacementCommand {}
