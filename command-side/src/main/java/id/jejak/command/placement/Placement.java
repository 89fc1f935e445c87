package id.jejak.command.placement;

import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementEvent;
import id.jejak.messages.placement.PlacementFollowedUp;
import id.jejak.messages.placement.PlacementStarted;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/// A person in a job.
sealed interface Placement {
  record None() implements Placement {}

  record Running(PlacementStarted started, Set<PlacementFollowedUp> followedUp)
      implements Placement {
    private Running with(PlacementFollowedUp answer) {
      var all = new HashSet<>(followedUp);
      all.add(answer);
      return new Running(started, all);
    }
  }

  record Over(PlacementStarted started, PlacementEnded ended) implements Placement {}

  default Placement evolve(PlacementEvent event) {
    return switch (event) {
      case PlacementStarted started -> new Running(started, Set.of());
      case PlacementFollowedUp followedUp -> change(is -> is.with(followedUp));
      case PlacementEnded ended -> change(is -> new Over(is.started(), ended));
    };
  }

  private Placement change(Function<Running, Placement> change) {
    return this instanceof Running is ? change.apply(is) : this;
  }
}
