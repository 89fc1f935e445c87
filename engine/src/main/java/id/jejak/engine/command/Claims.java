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
            case Claim.Share share -> share(share);
            case Claim.ReleaseShare release -> release(release);
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

  private @Nullable Refusal share(Claim.Share share) {
    long taken = lock(share.space(), share.key());
    long had = shareOf(share.space(), share.key(), share.owner());
    long more = share.amount() - had;
    if (more > 0 && more > share.limit() - taken) {
      return share.ifExceeded();
    }
    sql.update(
        "insert into engine.share (space, key, owner, amount) values (?, ?, ?, ?)"
            + " on conflict (space, key, owner) do update set amount = excluded.amount",
        share.space(),
        share.key(),
        share.owner(),
        share.amount());
    add(share.space(), share.key(), more);
    return null;
  }

  private @Nullable Refusal release(Claim.ReleaseShare release) {
    lock(release.space(), release.key());
    long had = shareOf(release.space(), release.key(), release.owner());
    sql.update(
        "delete from engine.share where space = ? and key = ? and owner = ?",
        release.space(),
        release.key(),
        release.owner());
    add(release.space(), release.key(), -had);
    return null;
  }

  /// How much of the key is taken; nobody else can take or give back until the transaction ends.
  private long lock(String space, String key) {
    Long taken =
        sql.queryForObject(
            "insert into engine.share_total as t (space, key, taken) values (?, ?, 0)"
                + " on conflict (space, key) do update set taken = t.taken returning taken",
            Long.class,
            space,
            key);
    return taken == null ? 0 : taken;
  }

  private long shareOf(String space, String key, String owner) {
    return sql
        .queryForList(
            "select amount from engine.share where space = ? and key = ? and owner = ?",
            Long.class,
            space,
            key,
            owner)
        .stream()
        .findFirst()
        .orElse(0L);
  }

  private void add(String space, String key, long more) {
    sql.update(
        "update engine.share_total set taken = taken + ? where space = ? and key = ?",
        more,
        space,
        key);
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
