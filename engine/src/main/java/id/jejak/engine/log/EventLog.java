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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Appends and reads. Whoever appends to a version that is taken gets a `DuplicateKeyException` at
/// once: the unique key on (stream, version) is the concurrency check.
public final class EventLog {
  static final String LIMIT = "set_config('lock_timeout', '1s', true)";

  /// The stream of the rules; its name is part of the texts, because it has an index of its own.
  public static final String RULES = "rules";

  /// What a command reads: actor and id of the command, twice the version of the rules that is
  /// known, and the version of its stream that is known, the stream, and that version again. Of the
  /// known ones only the row is wanted, not what it says: the rules alone would be some thousand
  /// bytes for every command.
  public static final String READ =
      """
      select 0 as part, null::bigint as seq, outcome, events::bigint as version, token, body, refusal
      from engine.receipt where actor = ? and command_id = ?
      union all
      (select 1, seq, stream, version, type, case when version > ? then envelope end, null
       from engine.event where stream = '%s' and version >= ? order by version)
      union all
      (select 2, seq, stream, version, type, case when version > ? then envelope end, null
       from engine.event where stream = ? and version >= ? order by version)
      union all
      select 3, null, %s, null, null, null, null
      """
          .formatted(RULES, LIMIT);

  private static final String COLUMNS = "e.seq, e.stream, e.version, e.type, e.envelope";

  private final JdbcTemplate sql;
  private final Codec codec;
  private final LogClock clock;
  private final LogHead head;
  private final Pages pages;

  public EventLog(JdbcTemplate sql, Codec codec, LogClock clock, LogHead head) {
    this.sql = sql;
    this.codec = codec;
    this.clock = clock;
    this.head = head;
    this.pages = new Pages(sql, head, this::message);
  }

  public LogHead head() {
    return head;
  }

  /// What a command writes, with so many events, that knows its stream and did not read it: the
  /// `seq` of the last event of the rules, the name of its stream and the `seq` of the last event
  /// there, the columns of its receipt, then those of each of its events.
  public static String writtenKnown(int events) {
    return Writing.one(Writing.Proof.STREAM, events);
  }

  /// The same of a command that has read: receipt and events alone.
  public static String written(int events) {
    return Writing.one(Writing.Proof.NONE, events);
  }

  /// An event to append, under an id that repeats when the decision is repeated.
  public record Entry(UUID id, Event event) {}

  /// An event of one stream. It is opened when somebody asks for it: whoever only wants to know
  /// whether it is still there need not.
  public static final class Stored {
    /// The `seq` of what is not written yet.
    public static final long UNWRITTEN = -1;

    private final long seq;
    private final long version;
    private final Supplier<Event> opened;
    private volatile @Nullable Event event;

    private Stored(long seq, long version, Supplier<Event> opened) {
      this.seq = seq;
      this.version = version;
      this.opened = opened;
    }

    /// Never used twice, not even after a rollback; but a server that crashes gives away again what
    /// was not committed.
    public long seq() {
      return seq;
    }

    public long version() {
      return version;
    }

    public Event event() {
      Event known = event;
      if (known == null) {
        known = opened.get();
        event = known;
      }
      return known;
    }
  }

  /// The last event of a stream, as somebody knows it.
  ///
  /// @param seq -1 for a stream that holds none
  public record Last(String stream, long seq) {}

  /// Does `work` in the running transaction, and writes what it appends and keeps at its end, all
  /// at once; until then only this transaction's `read` and `lastVersion` know of it. Within
  /// another one it is written at the end of that.
  public <T extends @Nullable Object> T together(Supplier<T> work) {
    return TransactionSynchronizationManager.hasResource(this)
        ? work.get()
        : together(new Writing(null), work, writing -> writing.write(sql));
  }

  /// The same for a command that rests on rules and a stream which it did not read: it is written
  /// only if both end as it knows them. From the write on the transaction waits a second at most
  /// for what another one holds, as after `before`.
  ///
  /// The running transaction must hold nothing else: it is over with the write, which needs no
  /// `BEGIN` and no `COMMIT` where nothing was sent before it.
  ///
  /// A stream that was taken for empty and is not fails as any version does that is taken.
  ///
  /// @param rules the `seq` of the last event of the rules
  /// @throws OptimisticLockingFailureException if one has moved on
  public <T extends @Nullable Object> T alone(long rules, Last known, Supplier<T> work) {
    return together(new Writing(new Writing.Known(rules, known)), work, this::writeAlone);
  }

  private void writeAlone(Writing writing) {
    if (writing.isOneStatement()) {
      byItself(() -> {
        writing.write(sql);
        return writing;
      });
    } else {
      writing.write(sql);
    }
  }

  /// Reads for a decision. In a transaction that is `alone` and holds nothing yet it is sent by
  /// itself: what was read may change before the write in any transaction, and the write can still
  /// be the only thing that one sends.
  public <T> T apart(Supplier<T> read) {
    Writing writing = writing();
    return writing != null && writing.isAlone() ? byItself(read) : read.get();
  }

  /// Without `BEGIN` and `COMMIT`, unless the running transaction has sent something.
  private <T> T byItself(Supplier<T> work) {
    ConnectionCallback<T> send =
        connection -> {
          boolean begun =
              connection.unwrap(BaseConnection.class).getTransactionState()
                  != TransactionState.IDLE;
          connection.setAutoCommit(!begun);
          try (AsItWas _ = () -> connection.setAutoCommit(false)) {
            return work.get();
          }
        };
    return Objects.requireNonNull(sql.execute(send));
  }

  private interface AsItWas extends AutoCloseable {
    @Override
    void close() throws SQLException;
  }

  private <T extends @Nullable Object> T together(
      Writing writing, Supplier<T> work, Consumer<Writing> write) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("events are appended in a transaction");
    }
    Transaction transaction = Transaction.running(head);
    TransactionSynchronizationManager.bindResource(this, writing);
    try {
      T result = work.get();
      write.accept(writing);
      transaction.appends |= writing.holdsEvents();
      return result;
    } finally {
      var _ = TransactionSynchronizationManager.unbindResource(this);
    }
  }

  /// From here on the running transaction waits a second at most for what another one holds.
  public void limitWaits() {
    sql.query("select " + LIMIT, row -> {});
  }

  private @Nullable Writing writing() {
    return (Writing) TransactionSynchronizationManager.getResource(this);
  }

  /// Appends to `stream` from version `first` on, in the running transaction.
  public void append(String stream, long first, List<Entry> entries, Provenance by, int rules) {
    append(stream, first, entries, by, rules, seq -> {});
  }

  /// @param written told the `seq` of each of them, in order, when they are written
  public void append(
      String stream,
      long first,
      List<Entry> entries,
      Provenance by,
      int rules,
      LongConsumer written) {
    together(() -> {
      Writing writing = Objects.requireNonNull(writing());
      Instant now = clock.now();
      long version = first;
      for (Entry entry : entries) {
        Class<?> type = entry.event().getClass();
        writing.add(
            new Writing.EventRow(
                new Stored(Stored.UNWRITTEN, version++, entry::event),
                stream,
                codec.names().of(type),
                codec.names().revision(type),
                now,
                codec.envelope(entry.id(), by, rules, entry.event())));
      }
      writing.tell(stream, written);
      return null;
    });
  }

  /// Appends behind whatever the stream holds; for streams that only the engine writes.
  public void appendAtEnd(String stream, List<Entry> entries, Provenance by, int rules) {
    append(stream, lastVersion(stream) + 1, entries, by, rules);
  }

  /// Keeps the answer to a command, in the running transaction.
  public void keep(Receipt receipt) {
    together(() -> {
      Objects.requireNonNull(writing()).add(receipt);
      return null;
    });
  }

  /// A transaction that may append, until it ends: the order of the log follows those.
  private static final class Transaction implements TransactionSynchronization {
    private final LogHead head;
    private boolean appends;

    private Transaction(LogHead head) {
      this.head = head;
    }

    private static Transaction running(LogHead head) {
      for (var each : TransactionSynchronizationManager.getSynchronizations()) {
        if (each instanceof Transaction known) {
          return known;
        }
      }
      var fresh = new Transaction(head);
      head.begun();
      TransactionSynchronizationManager.registerSynchronization(fresh);
      return fresh;
    }

    @Override
    public void afterCommit() {
      if (appends) {
        head.committed();
      }
    }

    @Override
    public void afterCompletion(int status) {
      head.ended();
    }
  }

  /// The events of a stream from version `from` on, in order, seen by the running transaction.
  public List<Stored> read(String stream, long from) {
    List<Stored> written =
        sql.query(
            "select "
                + COLUMNS
                + " from engine.event e where e.stream = ? and e.version >= ? order by e.version",
            (row, n) -> stored(row),
            stream,
            from);
    return with(written, stream, from);
  }

  private Stored stored(ResultSet row) throws SQLException {
    String type = row.getString(4);
    byte[] envelope = row.getBytes(5);
    return new Stored(row.getLong(1), row.getLong(3), () -> codec.envelope(type, envelope).event());
  }

  private List<Stored> with(List<Stored> written, String stream, long from) {
    Writing writing = writing();
    return writing == null
        ? written
        : Stream.concat(written.stream(), writing.of(stream, from)).toList();
  }

  /// What a command finds: its receipt, the rules and its stream.
  ///
  /// @param rules their events from version `rulesKnown` on; what that one says is not read
  /// @param events of the stream from `known` on
  public record Before(@Nullable Answered answered, List<Stored> rules, List<Stored> events) {}

  /// What a receipt says of the answer.
  public record Answered(
      byte[] body, String outcome, @Nullable String token, int events, @Nullable String refusal) {}

  /// Reads what every command needs in one statement. From then on the running transaction waits a
  /// second at most for what another one holds, and fails with a `ConcurrencyFailureException`;
  /// transactions that ask no command, such as those that fill views, wait as long as it takes.
  public Before before(String actor, UUID commandId, long rulesKnown, String stream, long known) {
    var answered = new ArrayList<Answered>(1);
    var rules = new ArrayList<Stored>(2);
    var events = new ArrayList<Stored>(2);
    sql.query(
        READ,
        row -> {
          if (row.getInt(1) == 3) {
            return;
          }
          String text = row.getString(5);
          byte[] bytes = row.getBytes(6);
          long version = row.getLong(4);
          if (row.getInt(1) == 0) {
            answered.add(
                new Answered(bytes, row.getString(3), text, (int) version, row.getString(7)));
          } else {
            (row.getInt(1) == 1 ? rules : events)
                .add(
                    new Stored(row.getLong(2), version, () -> codec.envelope(text, bytes).event()));
          }
        },
        actor,
        commandId,
        rulesKnown,
        rulesKnown,
        known,
        stream,
        known);
    return new Before(
        answered.isEmpty() ? null : answered.getFirst(),
        with(rules, RULES, rulesKnown),
        with(events, stream, known));
  }

  /// The last version of a stream, -1 when there is none.
  public long lastVersion(String stream) {
    Writing writing = writing();
    long unwritten =
        writing == null ? -1 : writing.of(stream, 0).mapToLong(Stored::version).max().orElse(-1);
    if (unwritten >= 0) {
      return unwritten;
    }
    Long last =
        sql.queryForObject(
            "select coalesce(max(version), -1) from engine.event where stream = ?",
            Long.class,
            stream);
    return last == null ? -1 : last;
  }

  /// The last versions of those streams that hold anything.
  public Map<String, Long> lastVersions(Collection<String> streams) {
    var last = new HashMap<String, Long>();
    sql.query(
        """
        select stream, (select max(version) from engine.event e where e.stream = g.stream)
        from unnest(?::text[]) as g (stream)
        """,
        row -> {
          long version = row.getLong(2);
          if (!row.wasNull()) {
            last.put(row.getString(1), version);
          }
        },
        (Object) streams.toArray(String[]::new));
    return last;
  }

  /// Events in the order of the log, after `position`.
  public List<Recorded<?>> after(long position, int limit) {
    return messages(position, limit).stream().<Recorded<?>>map(LogMessage::recorded).toList();
  }

  /// The same, each opened only when somebody wants to know what it says.
  List<LogMessage> messages(long position, int limit) {
    return pages.after(position, limit);
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
    return message(row, row.getLong(6), row.getTimestamp(7).toInstant()).recorded();
  }

  private LogMessage message(ResultSet row, long position, Instant recordedAt) throws SQLException {
    String stream = row.getString(2);
    long version = row.getLong(3);
    String type = row.getString(4);
    byte[] bytes = row.getBytes(5);
    return new LogMessage(
        position,
        codec.names().type(type),
        recordedAt,
        () -> {
          var envelope = codec.envelope(type, bytes);
          return new Recorded<>(
              position,
              stream,
              version,
              envelope.id(),
              recordedAt,
              envelope.rules(),
              envelope.by(),
              envelope.event());
        });
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
