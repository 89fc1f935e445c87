package id.jejak.messages.placement;

public record OfferWithdrawn(PlacementRef of, String reason) implements PlacementEvent {}
