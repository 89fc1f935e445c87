package id.jejak.command.placement;

/// @param person is registered
/// @param track how many the programme takes
record BusinessFacts(boolean person, TrackQuota track) {
  static final BusinessFacts NONE = new BusinessFacts(false, TrackQuota.UNBOUNDED);
}
