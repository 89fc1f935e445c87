package id.jejak.engine.vault;

import id.jejak.kernel.Personal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Finds people by what must not be written down, such as a NIK: kept as keyed hashes, and
/// forgotten with the person.
public final class Lookups {
  private final JdbcTemplate sql;
  private final MasterKey master;

  public Lookups(JdbcTemplate sql, MasterKey master) {
    this.sql = sql;
    this.master = master;
  }

  /// Takes `key` for its subject, and answers who holds it: one statement, so that nobody can let
  /// it go in between.
  public @Nullable String take(String space, Personal<String> key) {
    return sql.queryForObject(
        "insert into vault.subject_lookup as l (space, hmac, subject) values (?, ?, ?)"
            + " on conflict (space, hmac) where not shared do update set subject = l.subject"
            + " returning subject",
        String.class,
        space,
        hash(space, plain(key)),
        key.subject());
  }

  public void note(String space, Personal<String> key) {
    sql.update(
        "insert into vault.subject_lookup (space, hmac, subject, shared) values (?, ?, ?, true)"
            + " on conflict do nothing",
        space,
        hash(space, plain(key)),
        key.subject());
  }

  public void release(String space, Personal<String> key) {
    sql.update(
        "delete from vault.subject_lookup where space = ? and hmac = ? and subject = ?",
        space,
        hash(space, plain(key)),
        key.subject());
  }

  /// Waits, to the end of the transaction, for whoever looks for the same at the same time.
  public List<String> others(String space, Personal<String> key) {
    byte[] hash = hash(space, plain(key));
    sql.query(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> {},
        space + HexFormat.of().formatHex(hash));
    return find(space, hash).stream().filter(other -> !other.equals(key.subject())).toList();
  }

  public List<String> find(String space, String plain) {
    return find(space, hash(space, plain));
  }

  private List<String> find(String space, byte[] hash) {
    return sql
        .query(
            "select subject from vault.subject_lookup where space = ? and hmac = ? order by subject",
            (row, n) -> row.getString(1),
            space,
            hash)
        .stream()
        .map(Objects::requireNonNull)
        .toList();
  }

  private byte[] hash(String space, String plain) {
    return master.mac("lookup:" + space, plain.getBytes(StandardCharsets.UTF_8));
  }

  private static String plain(Personal<String> key) {
    String plain = key.value();
    if (plain == null) {
      throw new IllegalStateException("an erased key cannot be looked up");
    }
    return plain;
  }
}
