package id.jejak.messages.placement;

/// The employer takes it back.
public record WithdrawOffer(PlacementId placement, String reason) implements PlacementCommand {}
