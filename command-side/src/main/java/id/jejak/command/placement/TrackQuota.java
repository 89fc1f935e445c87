package id.jejak.command.placement;

import id.jejak.kernel.Claim;
import id.jejak.kernel.History;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.ProgramTrack;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How many people a programme takes on one of its tracks (R5).
sealed interface TrackQuota {
  TrackQuota UNBOUNDED = new Unbounded();

  record Unbounded() implements TrackQuota {}

  static TrackQuota of(@Nullable ProgramId program, ProgramTrack track, History history) {
    return UNBOUNDED;
  }

  /// A person takes one place, however many jobs follow each other.
  default List<Claim> claimedBy(PersonId person) {
    return List.of();
  }
}
