package id.jejak.engine.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/// What a transaction adds to the log, events and receipts, until it is written: all of it in one
/// statement, in the order in which it was added.
final class Writing {
  private static final String RECEIPT =
      "insert into engine.receipt (actor, command_id, body, type, command, outcome, token, events,"
          + " refusal, seen, rules, recorded_at, causation, step) ";
  private static final String EVENT =
      "insert into engine.event (stream, version, type, revision, recorded_at, envelope) ";
  private static final String WRITTEN = " returning stream, seq";

  /// That a stream ends as is known; with -1 if it holds nothing.
  private static final String ENDS =
      "coalesce((select seq from engine.event where stream = %s order by version desc limit 1), -1) = ?";

  /// Any number of rows with one statement, for which arrays have to be made and taken apart.
  private static final String MANY =
      "with answered as ("
          + RECEIPT
          + """
          select * from unnest(?::text[], ?::uuid[], ?::bytea[], ?::text[], ?::bytea[], ?::text[],
                               ?::text[], ?::int[], ?::text[], ?::text[], ?::int[], ?::timestamptz[],
                               ?::uuid[], ?::text[]))
          """
          + EVENT
          + """
          select stream, version, type, revision, recorded_at, envelope
          from unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::timestamptz[], ?::bytea[])
               with ordinality as e (stream, version, type, revision, recorded_at, envelope, n)
          order by n
          """
          + WRITTEN;

  /// Up to so many events of one command go without arrays, which is cheaper for few.
  private static final int FEW = 4;

  /// What a write finds out before it adds anything.
  enum Proof {
    NONE(""),
    /// That the rules still end as is known.
    RULES(" where " + ENDS.formatted("'" + EventLog.RULES + "'")),
    /// That they do, and the command's stream, too.
    STREAM(RULES.condition + " and " + ENDS.formatted("?"));

    private final String condition;
    private final List<String> upToFew;

    Proof(String condition) {
      this.condition = condition;
      this.upToFew = IntStream.rangeClosed(0, FEW).mapToObj(events -> one(this, events)).toList();
    }
  }

  /// How the rules and a stream must still end when it is written.
  record Known(long rules, EventLog.Last stream) {}

  record EventRow(
      EventLog.Stored event,
      String stream,
      String type,
      String revision,
      Instant recordedAt,
      byte[] envelope) {}

  private final @Nullable Known known;
  private final List<EventRow> events = new ArrayList<>();
  private final List<Receipt> receipts = new ArrayList<>();
  private final Map<String, List<EventRow>> streams = new TreeMap<>();
  private final Map<String, LongConsumer> told = new TreeMap<>();

  /// @param known null if they were read
  Writing(@Nullable Known known) {
    this.known = known;
  }

  /// Whether it knows how the streams must end, and did not read them.
  boolean isAlone() {
    return known != null;
  }

  void add(EventRow event) {
    events.add(event);
    streams.computeIfAbsent(event.stream, s -> new ArrayList<>()).add(event);
  }

  void add(Receipt receipt) {
    receipts.add(receipt);
  }

  /// Tells the `seq` of the events of `stream`, in order, when they are written.
  void tell(String stream, LongConsumer seq) {
    told.put(stream, seq);
  }

  /// What will stand in a stream from version `from` on.
  Stream<EventLog.Stored> of(String stream, long from) {
    return streams.getOrDefault(stream, List.of()).stream()
        .map(EventRow::event)
        .filter(event -> event.version() >= from);
  }

  boolean holdsEvents() {
    return !events.isEmpty();
  }

  boolean isOneStatement() {
    return receipts.size() == 1 && events.size() <= FEW;
  }

  /// @throws OptimisticLockingFailureException if one of them has moved on
  void write(JdbcTemplate sql) {
    if (isOneStatement()) {
      writeOne(sql, receipts.getFirst());
    } else if (!events.isEmpty() || !receipts.isEmpty()) {
      if (known != null) {
        ask(sql, "select '', -1 from (" + still(proof()) + ") as known", proven(), 1);
      }
      writeMany(sql);
    }
  }

  /// That a stream holds nothing is proved by its first event, whose key would be taken.
  private Proof proof() {
    if (known == null) {
      return Proof.NONE;
    }
    EventLog.Last stream = known.stream();
    return stream.seq() < 0 && streams.containsKey(stream.stream()) ? Proof.RULES : Proof.STREAM;
  }

  private List<@Nullable Object> proven() {
    var values = new ArrayList<@Nullable Object>();
    if (known != null) {
      values.add(known.rules());
      if (proof() == Proof.STREAM) {
        Collections.addAll(values, known.stream().stream(), known.stream().seq());
      }
    }
    return values;
  }

  private void writeOne(JdbcTemplate sql, Receipt receipt) {
    List<@Nullable Object> values = proven();
    Collections.addAll(
        values,
        receipt.actor(),
        receipt.commandId(),
        receipt.body(),
        receipt.type(),
        receipt.command(),
        receipt.outcome(),
        receipt.token(),
        receipt.events(),
        receipt.refusal(),
        receipt.seen(),
        receipt.rules(),
        Timestamp.from(receipt.recordedAt()),
        receipt.causation(),
        receipt.step());
    for (EventRow row : events) {
      values.addAll(
          List.of(
              row.stream,
              row.event.version(),
              row.type,
              row.revision,
              Timestamp.from(row.recordedAt),
              row.envelope));
    }
    ask(sql, proof().upToFew.get(events.size()), values, Math.max(1, events.size()));
  }

  private void ask(JdbcTemplate sql, String text, List<@Nullable Object> values, int count) {
    int[] rows = {0};
    sql.query(
        text,
        row -> {
          rows[0]++;
          written(row);
        },
        values.toArray());
    if (rows[0] != count) {
      throw new OptimisticLockingFailureException("a stream has moved on");
    }
  }

  /// A row if everything still ends as is known.
  private static String still(Proof proof) {
    return "select " + EventLog.LIMIT + proof.condition;
  }

  /// The receipt of one command with so many events. Answers with a row for each event, with one if
  /// there is none, and with nothing if a stream has moved on.
  static String one(Proof proof, int events) {
    return "with known as materialized ("
        + still(proof)
        + "), answered as ("
        + RECEIPT
        + """
        select ?::text, ?::uuid, ?::bytea, ?::text, ?::bytea, ?::text, ?::text, ?::int, ?::text, ?::text,
               ?::int, ?::timestamptz, ?::uuid, ?::text from known returning 1)
        """
        + (events == 0
            ? "select '', -1 from answered"
            : EVENT
                + "select stream, version, type, revision, recorded_at, envelope from known, (values "
                + rows(events)
                + ") as e (n, stream, version, type, revision, recorded_at, envelope)"
                + (events == 1 ? "" : " order by n")
                + WRITTEN);
  }

  private static String rows(int events) {
    return IntStream.range(0, events)
        .mapToObj(
            n -> "(" + n + ", ?::text, ?::bigint, ?::text, ?::text, ?::timestamptz, ?::bytea)")
        .collect(Collectors.joining(", "));
  }

  private void written(ResultSet row) throws SQLException {
    LongConsumer teller = told.get(row.getString(1));
    if (teller != null) {
      teller.accept(row.getLong(2));
    }
  }

  private void writeMany(JdbcTemplate sql) {
    sql.query(
        MANY,
        this::written,
        receipts(Receipt::actor, String[]::new),
        receipts(receipt -> receipt.commandId().toString(), String[]::new),
        receipts(Receipt::body, byte[][]::new),
        receipts(Receipt::type, String[]::new),
        receipts(Receipt::command, byte[][]::new),
        receipts(Receipt::outcome, String[]::new),
        receipts(Receipt::token, String[]::new),
        receipts(Receipt::events, Integer[]::new),
        receipts(Receipt::refusal, String[]::new),
        receipts(Receipt::seen, String[]::new),
        receipts(Receipt::rules, Integer[]::new),
        receipts(receipt -> receipt.recordedAt().toString(), String[]::new),
        receipts(receipt -> text(receipt.causation()), String[]::new),
        receipts(Receipt::step, String[]::new),
        events(EventRow::stream, String[]::new),
        events(row -> row.event().version(), Long[]::new),
        events(EventRow::type, String[]::new),
        events(EventRow::revision, String[]::new),
        events(row -> row.recordedAt().toString(), String[]::new),
        events(EventRow::envelope, byte[][]::new));
  }

  private <T extends @Nullable Object> T[] receipts(
      Function<Receipt, T> column, IntFunction<T[]> array) {
    return receipts.stream().map(column).toArray(array);
  }

  private <T> T[] events(Function<EventRow, T> column, IntFunction<T[]> array) {
    return events.stream().map(column).toArray(array);
  }

  private static @Nullable String text(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }
}
