package id.jejak.command.placement;

/// @param earlyDays an end before so many days is early
record PlacementFacts(boolean personKnown, int earlyDays) {
  static final PlacementFacts NONE = new PlacementFacts(false, 0);
}
