package id.jejak.messages.placement;

import id.jejak.kernel.Refusal;

/// Why something is refused: placement.
public sealed interface PlacementRefusal extends Refusal permits AlreadyPlaced {}
