package id.jejak.command.placement;

import id.jejak.kernel.Refusal;
import id.jejak.messages.program.TrackQuota;
import org.jspecify.annotations.Nullable;

/// @param objection why the person may not begin anything
/// @param track how many the programme takes; null without one
record BusinessFacts(@Nullable Refusal objection, @Nullable TrackQuota track) {
  static final BusinessFacts NONE = new BusinessFacts(null, null);
}
