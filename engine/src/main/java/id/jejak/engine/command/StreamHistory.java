package id.jejak.engine.command;

import id.jejak.engine.log.EventLog;
import id.jejak.engine.vault.Lookups;
import id.jejak.kernel.Event;
import id.jejak.kernel.History;
import id.jejak.kernel.Identifier;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Rules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Reads for one decision, and remembers what it read.
final class StreamHistory implements History {
  private final EventLog log;
  private final Streams streams;
  private final JdbcTemplate sql;
  private final Rules rules;
  private final Lookups lookups;
  private final Runnable limitWaits;
  private final List<String> seen = new ArrayList<>();

  /// @param limitWaits said before it may have to wait for another transaction
  StreamHistory(
      EventLog log,
      Streams streams,
      JdbcTemplate sql,
      Rules rules,
      Lookups lookups,
      Runnable limitWaits) {
    this.log = log;
    this.streams = streams;
    this.sql = sql;
    this.rules = rules;
    this.lookups = lookups;
    this.limitWaits = limitWaits;
  }

  @Override
  public <E extends Event> List<E> of(Identifier stream, Class<E> family) {
    List<E> events =
        log.apart(() -> streams.read(stream.value())).stream()
            .map(stored -> family.cast(stored.event()))
            .toList();
    seen.add(stream.value() + "@" + (events.size() - 1));
    return events;
  }

  @Override
  public Rules rules() {
    return rules;
  }

  @Override
  public long next(String series) {
    limitWaits.run();
    sql.update(
        "insert into engine.series (series, next) values (?, 1) on conflict do nothing", series);
    Long next =
        sql.queryForObject(
            "select next from engine.series where series = ? for update", Long.class, series);
    seen.add(series + "#" + next);
    return next == null ? 1 : next;
  }

  @Override
  public @Nullable String holder(String space, String key) {
    List<String> found =
        log.apart(() ->
            sql.query(
                "select owner from engine.claim where space = ? and key = ?",
                (row, n) -> row.getString(1),
                space,
                key));
    seen.add(space + ":" + key);
    return found.isEmpty() ? null : found.getFirst();
  }

  @Override
  public List<String> others(String space, Personal<String> key) {
    limitWaits.run();
    List<String> found = lookups.others(space, key);
    seen.add(space + ":" + String.join(",", found));
    return found;
  }

  String seen() {
    return String.join(" ", seen);
  }
}
