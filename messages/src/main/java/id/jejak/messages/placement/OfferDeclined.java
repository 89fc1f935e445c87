package id.jejak.messages.placement;

public record OfferDeclined(PlacementRef of, String reason) implements PlacementEvent {}
