package id.jejak.command.placement;

import id.jejak.messages.program.TrackQuota;
import org.jspecify.annotations.Nullable;

/// @param person is registered
/// @param track how many the programme takes; null without one
record BusinessFacts(boolean person, @Nullable TrackQuota track) {
  static final BusinessFacts NONE = new BusinessFacts(false, null);
}
