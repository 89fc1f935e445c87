package id.jejak.engine.log;

import id.jejak.engine.clock.LogClock;
import id.jejak.engine.codec.Codec;
import id.jejak.kernel.Event;
import id.jejak.kernel.Outcome.Token;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Recorded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Appends and reads. Whoever appends to a version that is taken gets a `DuplicateKeyException` at
/// once: the unique key on (stream, version) is the concurrency check.
public final class EventLog {
  private static final String COLUMNS = "e.seq, e.stream, e.version, e.type, e.envelope";

  private final JdbcTemplate sql;
  private final Codec codec;
  private final LogClock clock;
  private final LogHead head;

  public EventLog(JdbcTemplate sql, Codec codec, LogClock clock, LogHead head) {
    this.sql = sql;
    this.codec = codec;
    this.clock = clock;
    this.head = head;
  }

  public LogHead head() {
    return head;
  }

  /// An event to append, under an id that repeats when the decision is repeated.
  public record Entry(UUID id, Event event) {}

  /// An event of one stream; `seq` is never used twice, not even after a rollback.
  public record Stored(long seq, long version, Event event) {}

  /// Appends to `stream` from version `first` on, in the running transaction.
  ///
  /// @return the `seq` of the last event
  public long append(String stream, long first, List<Entry> entries, Provenance by, int rules) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("events are appended in a transaction");
    }
    var insert =
        new StringBuilder(
            "insert into engine.event (stream, version, type, revision, recorded_at, envelope) values ");
    var values = new ArrayList<Object>(entries.size() * 6);
    Timestamp now = Timestamp.from(clock.now());
    long version = first;
    for (Entry entry : entries) {
      insert.append(version == first ? "(?,?,?,?,?,?)" : ",(?,?,?,?,?,?)");
      Class<?> type = entry.event().getClass();
      values.add(stream);
      values.add(version++);
      values.add(codec.names().of(type));
      values.add(codec.names().revision(type));
      values.add(now);
      values.add(codec.envelope(entry.id(), by, rules, entry.event()));
    }
    List<Long> seqs =
        sql.query(
            insert.append(" returning seq").toString(),
            (row, n) -> row.getLong(1),
            values.toArray());
    wakeAfterCommit();
    return seqs.getLast();
  }

  /// Appends behind whatever the stream holds; for streams that only the engine writes.
  public void appendAtEnd(String stream, List<Entry> entries, Provenance by, int rules) {
    append(stream, lastVersion(stream) + 1, entries, by, rules);
  }

  private void wakeAfterCommit() {
    if (TransactionSynchronizationManager.getSynchronizations().stream()
        .noneMatch(Wake.class::isInstance)) {
      TransactionSynchronizationManager.registerSynchronization(new Wake(head));
    }
  }

  private record Wake(LogHead head) implements TransactionSynchronization {
    @Override
    public void afterCommit() {
      head.committed();
    }
  }

  /// The events of a stream from version `from` on, in order, seen by the running transaction.
  public List<Stored> read(String stream, long from) {
    return sql.query(
        "select "
            + COLUMNS
            + " from engine.event e where e.stream = ? and e.version >= ? order by e.version",
        (row, n) ->
            new Stored(
                row.getLong(1),
                row.getLong(3),
                codec.envelope(row.getString(4), row.getBytes(5)).event()),
        stream,
        from);
  }

  /// The last version of a stream, -1 when there is none.
  public long lastVersion(String stream) {
    Long last =
        sql.queryForObject(
            "select coalesce(max(version), -1) from engine.event where stream = ?",
            Long.class,
            stream);
    return last == null ? -1 : last;
  }

  /// Events in the order of the log, after `position`.
  public List<Recorded<?>> after(long position, int limit) {
    return sql.query(
        "select "
            + COLUMNS
            + ", p.position, p.recorded_at from engine.event_position p"
            + " join engine.event e on e.tx = p.tx and e.seq = p.seq"
            + " where p.position > ? order by p.position limit ?",
        (row, n) -> recorded(row),
        position,
        limit);
  }

  /// The events of some types in the order of the log, behind `after` and up to `upTo`.
  public List<Recorded<?>> between(long after, long upTo, List<String> types) {
    return sql.query(
        "select "
            + COLUMNS
            + ", p.position, p.recorded_at from engine.event_position p"
            + " join engine.event e on e.tx = p.tx and e.seq = p.seq"
            + " where p.position > ? and p.position <= ? and e.type = any (?) order by p.position",
        (row, n) -> recorded(row),
        after,
        upTo,
        types.toArray(String[]::new));
  }

  /// One stream with positions, in order; only what is stamped already.
  public List<Recorded<?>> history(String stream) {
    return sql.query(
        "select "
            + COLUMNS
            + ", p.position, p.recorded_at from engine.event e"
            + " join engine.event_position p on p.seq = e.seq where e.stream = ? order by e.version",
        (row, n) -> recorded(row),
        stream);
  }

  private Recorded<?> recorded(ResultSet row) throws SQLException {
    var envelope = codec.envelope(row.getString(4), row.getBytes(5));
    return new Recorded<>(
        row.getLong(6),
        row.getString(2),
        row.getLong(3),
        envelope.id(),
        row.getTimestamp(7).toInstant(),
        envelope.rules(),
        envelope.by(),
        envelope.event());
  }

  /// Whether any event of these types lies after `after`, up to `upTo`.
  public boolean holds(List<String> types, long after, long upTo) {
    if (after >= upTo) {
      return false;
    }
    Boolean found =
        sql.queryForObject(
            """
            select exists (select 1 from engine.event_position p
                           join engine.event e on e.tx = p.tx and e.seq = p.seq
                           where p.position > ? and p.position <= ? and e.type = any (?))
            """,
            Boolean.class,
            after,
            upTo,
            types.toArray(String[]::new));
    return Boolean.TRUE.equals(found);
  }

  /// The name under which events of a type are stored.
  public String typeName(Class<?> type) {
    return codec.names().of(type);
  }

  /// The position of an event; null as long as the sequencer has not reached it.
  public @Nullable Long position(Token token) {
    List<Long> found =
        sql.query(
            "select p.position from engine.event e join engine.event_position p on p.seq = e.seq"
                + " where e.stream = ? and e.version = ?",
            (row, n) -> row.getLong(1),
            token.stream(),
            token.version());
    return found.isEmpty() ? null : found.getFirst();
  }

  /// The last position at or before a moment of recording; -1 for none.
  public long positionAt(Instant recordedAt) {
    Long found =
        sql.queryForObject(
            "select coalesce(max(position), -1) from engine.event_position where recorded_at <= ?",
            Long.class,
            Timestamp.from(recordedAt));
    return found == null ? -1 : found;
  }

  /// True when `position` is the last of the log and no committed event waits for its position.
  ///
  /// Not `not exists`: the planner expects a third of the table behind any pair of numbers, and
  /// would look for the first such event from the beginning. With an order it takes the index.
  public boolean endsAt(long position) {
    Boolean ends =
        sql.queryForObject(
            """
            with last as (select position, tx, seq from engine.event_position order by position desc limit 1)
            select coalesce((select position from last), -1) = ?
               and (select seq from engine.event e
                    where (e.tx, e.seq) > (coalesce((select tx from last), '0'::xid8),
                                           coalesce((select seq from last), 0))
                    order by e.tx, e.seq limit 1) is null
            """,
            Boolean.class,
            position);
    return Boolean.TRUE.equals(ends);
  }
}
