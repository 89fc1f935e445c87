package id.jejak.command.placement;

import id.jejak.messages.placement.JobFairAnnounced;
import id.jejak.messages.placement.JobFairAttended;
import id.jejak.messages.placement.JobFairEvent;
import java.util.HashMap;
import java.util.Map;

/// A job fair and the tickets that were used.
sealed interface JobFair {
  record None() implements JobFair {}

  record Announced(JobFairAnnounced as, Map<Integer, JobFairAttended> tickets) implements JobFair {
    private Announced with(JobFairAttended visitor) {
      var all = new HashMap<>(tickets);
      all.put(visitor.ticket(), visitor);
      return new Announced(as, all);
    }
  }

  default JobFair evolve(JobFairEvent event) {
    return switch (event) {
      case JobFairAnnounced announced -> new Announced(announced, Map.of());
      case JobFairAttended attended -> this instanceof Announced is ? is.with(attended) : this;
    };
  }
}
