package id.jejak.engine.command;

import id.jejak.engine.vault.Lookups;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Carries out what a decision claims, in its transaction. A concurrent claim of the same key waits
/// for the other transaction and then loses; taking and asking who holds the key is one statement,
/// so that nobody can let it go in between.
final class Claims {
  private final JdbcTemplate sql;
  private final Lookups lookups;

  Claims(JdbcTemplate sql, Lookups lookups) {
    this.sql = sql;
    this.lookups = lookups;
  }

  /// Null when everything was claimed; otherwise the refusal of the first claim that was lost, and
  /// nothing is claimed.
  @Nullable Refusal carryOut(List<Claim> claims) {
    sql.execute("savepoint claims");
    for (Claim claim : claims) {
      Refusal lost =
          switch (claim) {
            case Claim.Take take -> take(take);
            case Claim.TakePersonal take -> take(take);
            case Claim.NotePersonal note -> note(note);
            case Claim.ReleasePersonal release -> release(release);
            case Claim.Release release -> release(release);
            case Claim.Number number -> use(number);
          };
      if (lost != null) {
        sql.execute("rollback to savepoint claims");
        return lost;
      }
    }
    sql.execute("release savepoint claims");
    return null;
  }

  private @Nullable Refusal take(Claim.Take take) {
    String owner =
        sql.queryForObject(
            "insert into engine.claim as c (space, key, owner) values (?, ?, ?)"
                + " on conflict (space, key) do update set owner = c.owner returning owner",
            String.class,
            take.space(),
            take.key(),
            take.owner());
    return take.owner().equals(owner) ? null : take.ifTaken();
  }

  private @Nullable Refusal take(Claim.TakePersonal take) {
    String owner = lookups.take(take.space(), take.key());
    return take.key().subject().equals(owner) ? null : take.ifTaken();
  }

  private @Nullable Refusal note(Claim.NotePersonal note) {
    lookups.note(note.space(), note.key());
    return null;
  }

  private @Nullable Refusal release(Claim.ReleasePersonal release) {
    lookups.release(release.space(), release.key());
    return null;
  }

  private @Nullable Refusal release(Claim.Release release) {
    sql.update(
        "delete from engine.claim where space = ? and key = ? and owner = ?",
        release.space(),
        release.key(),
        release.owner());
    return null;
  }

  private @Nullable Refusal use(Claim.Number number) {
    int used =
        sql.update(
            "update engine.series set next = next + 1 where series = ? and next = ?",
            number.series(),
            number.number());
    if (used != 1) {
      throw new IllegalStateException(
          "the decision used a number that was not reserved for it: " + number.series());
    }
    return null;
  }
}
