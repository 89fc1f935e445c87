package id.jejak.messages.placement;

public record DeclineOffer(PlacementId placement, String reason) implements PlacementCommand {}
