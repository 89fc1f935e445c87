package id.jejak.messages.placement;

import java.time.LocalDate;

public record OfferAccepted(PlacementRef of, LocalDate on) implements PlacementEvent {}
