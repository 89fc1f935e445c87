package id.jejak.messages.placement;

public record OfferLapsed(PlacementRef of) implements PlacementEvent {}
