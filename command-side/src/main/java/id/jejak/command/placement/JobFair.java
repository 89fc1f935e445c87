package id.jejak.command.placement;

import id.jejak.messages.placement.JobFairAnnounced;
import id.jejak.messages.placement.JobFairAttended;
import id.jejak.messages.placement.JobFairEvent;
import id.jejak.messages.placement.JobFairRegistered;
import java.util.HashMap;
import java.util.Map;

/// A job fair, the tickets that were given out and those that were used.
sealed interface JobFair {
  record None() implements JobFair {}

  record Announced(
      JobFairAnnounced as,
      Map<Integer, JobFairRegistered> given,
      Map<Integer, JobFairAttended> tickets)
      implements JobFair {
    private Announced with(JobFairRegistered visitor) {
      var all = new HashMap<>(given);
      all.put(visitor.ticket(), visitor);
      return new Announced(as, Map.copyOf(all), tickets);
    }

    private Announced with(JobFairAttended visitor) {
      var all = new HashMap<>(tickets);
      all.put(visitor.ticket(), visitor);
      return new Announced(as, given, Map.copyOf(all));
    }
  }

  default JobFair evolve(JobFairEvent event) {
    return switch (event) {
      case JobFairAnnounced announced -> new Announced(announced, Map.of(), Map.of());
      case JobFairRegistered registered ->
          this instanceof Announced is ? is.with(registered) : this;
      case JobFairAttended attended -> this instanceof Announced is ? is.with(attended) : this;
    };
  }
}
