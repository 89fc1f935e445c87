package id.jejak.command.placement;

import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementEvent;
import id.jejak.messages.placement.PlacementFollowedUp;
import id.jejak.messages.placement.PlacementStarted;
import java.util.HashSet;
import java.util.Set;

/// A person in a job.
sealed interface Placement {
  record None() implements Placement {}

  record Running(PlacementStarted started, Set<PlacementFollowedUp> followedUp)
      implements Placement {}

  record Over(PlacementStarted started, PlacementEnded ended) implements Placement {}

  default Placement evolve(PlacementEvent event) {
    if (event instanceof PlacementStarted started) {
      return new Running(started, Set.of());
    }
    if (!(this instanceof Running is)) {
      return this;
    }
    return switch (event) {
      case PlacementStarted again -> new Running(again, Set.of());
      case PlacementFollowedUp followedUp -> {
        var all = new HashSet<>(is.followedUp());
        all.add(followedUp);
        yield new Running(is.started(), all);
      }
      case PlacementEnded ended -> new Over(is.started(), ended);
    };
  }
}
