package id.jejak.messages.program;

import id.jejak.kernel.Claim;
import id.jejak.kernel.History;
import id.jejak.kernel.Identifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How many may go one way through a programme (R5), and their competing for it: whoever takes part
/// takes a place and, on leaving before the end, gives it back. A fold over published events, here
/// because more than one slice decides by it.
///
/// @param places null where the track has no quota
public record TrackQuota(ProgramId program, ProgramTrack track, @Nullable Integer places) {
  private static final String SPACE = "program-quota";

  public static TrackQuota of(ProgramId program, ProgramTrack track, History history) {
    var quota = new TrackQuota(program, track, null);
    for (ProgramEvent event : history.of(program, ProgramEvent.class)) {
      if (event instanceof QuotaSet set && set.track() == track) {
        quota = new TrackQuota(program, track, set.seats());
      }
    }
    return quota;
  }

  /// Nothing to claim where there is no quota.
  public List<Claim> place(Identifier owner) {
    return places == null
        ? List.of()
        : List.of(
            new Claim.Share(
                SPACE,
                key(program, track),
                owner.toString(),
                1,
                places,
                new ProgramQuotaExhausted(program, track, places)));
  }

  public static Claim giveBack(ProgramId program, ProgramTrack track, Identifier owner) {
    return new Claim.ReleaseShare(SPACE, key(program, track), owner.toString());
  }

  private static String key(ProgramId program, ProgramTrack track) {
    return program + ":" + track;
  }
}
