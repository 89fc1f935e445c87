package id.jejak.messages.program;

import id.jejak.kernel.Claim;
import id.jejak.kernel.History;
import id.jejak.kernel.Identifier;
import id.jejak.messages.agreement.AgreementOnDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How many may go one way through a programme (R5), and how many its agreement is for (S0.2): all
/// compete for it. Whoever takes part takes a place and, on leaving before the end, gives it back.
/// A fold over published events, here because more than one slice decides by it.
///
/// @param places null where the track has no quota
/// @param agreement of the programme, on the terms that it has now; null where nothing is planned
public record TrackQuota(
    ProgramId program,
    ProgramTrack track,
    @Nullable Integer places,
    @Nullable AgreementOnDay agreement) {
  private static final String SPACE = "program-quota";

  public static TrackQuota of(ProgramId program, ProgramTrack track, History history) {
    var quota = new TrackQuota(program, track, null, null);
    for (ProgramEvent event : history.of(program, ProgramEvent.class)) {
      if (event instanceof QuotaSet set && set.track() == track) {
        quota = new TrackQuota(program, track, set.seats(), quota.agreement());
      } else if (event instanceof ProgramPlanned planned) {
        quota =
            new TrackQuota(
                program,
                track,
                quota.places(),
                AgreementOnDay.of(planned.agreement(), LocalDate.MAX, history));
      }
    }
    return quota;
  }

  public List<Claim> place(Identifier owner) {
    var claims = new ArrayList<Claim>();
    if (places != null) {
      claims.add(
          new Claim.Share(
              SPACE,
              key(),
              owner.toString(),
              1,
              places,
              new ProgramQuotaExhausted(program, track, places)));
    }
    if (agreement != null) {
      claims.add(agreement.place(owner));
    }
    return claims;
  }

  public List<Claim> giveBack(Identifier owner) {
    var claims = new ArrayList<Claim>();
    claims.add(new Claim.ReleaseShare(SPACE, key(), owner.toString()));
    if (agreement != null) {
      claims.add(agreement.giveBack(owner));
    }
    return claims;
  }

  private String key() {
    return program + ":" + track;
  }
}
