package id.jejak.engine.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// What a transaction adds to the log, events and receipts, until it is written: all of it in one
/// statement, in the order in which it was added.
final class Writing {
  private static final String STATEMENT =
      """
      with answered as (
        insert into engine.receipt (actor, command_id, body, type, command, outcome, token, events,
                                    refusal, seen, rules, recorded_at, causation, step)
        select * from unnest(?::text[], ?::uuid[], ?::bytea[], ?::text[], ?::bytea[], ?::text[],
                             ?::text[], ?::int[], ?::text[], ?::text[], ?::int[], ?::timestamptz[],
                             ?::uuid[], ?::text[]))
      insert into engine.event (stream, version, type, revision, recorded_at, envelope)
      select stream, version, type, revision, recorded_at, envelope
      from unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::timestamptz[], ?::bytea[])
           with ordinality as e (stream, version, type, revision, recorded_at, envelope, n)
      order by n
      returning stream, version, seq
      """;

  record EventRow(
      EventLog.Stored event,
      String stream,
      String type,
      String revision,
      Instant recordedAt,
      byte[] envelope) {}

  private final List<EventRow> events = new ArrayList<>();
  private final List<Receipt> receipts = new ArrayList<>();
  private final Map<String, List<EventRow>> streams = new TreeMap<>();
  private final Map<String, LongConsumer> told = new TreeMap<>();

  void add(EventRow event) {
    events.add(event);
    streams.computeIfAbsent(event.stream, s -> new ArrayList<>()).add(event);
  }

  void add(Receipt receipt) {
    receipts.add(receipt);
  }

  /// Tells the `seq` of what is the last event of `stream` once it is written.
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

  void write(JdbcTemplate sql) {
    if (events.isEmpty() && receipts.isEmpty()) {
      return;
    }
    sql.query(
        STATEMENT,
        row -> {
          String stream = row.getString(1);
          LongConsumer teller = told.get(stream);
          if (teller != null
              && row.getLong(2) == streams.get(stream).getLast().event().version()) {
            teller.accept(row.getLong(3));
          }
        },
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
      Function<Receipt, T> column, java.util.function.IntFunction<T[]> array) {
    return receipts.stream().map(column).toArray(array);
  }

  private <T> T[] events(
      Function<EventRow, T> column, java.util.function.IntFunction<T[]> array) {
    return events.stream().map(column).toArray(array);
  }

  private static @Nullable String text(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }
}
