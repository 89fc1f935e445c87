package id.jejak.benchmarks;

import id.jejak.engine.log.EventLog;
import id.jejak.messages.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// A copy of the log and its receipts for plain JDBC: the same rows in tables with the same
/// indexes, entered in the same order. What is appended to a long log costs more than what is
/// appended to an empty one.
///
/// All forms of plain JDBC append to it in turn, each behind what the others have.
final class PlainTables implements AutoCloseable {
  /// The last event of a stream.
  record Last(long version, long seq) {
    private static Last of(ResultSet row) throws SQLException {
      return new Last(row.getLong("version"), row.getLong("seq"));
    }
  }

  /// A person's stream; whoever appends to it holds it.
  static final class Stream {
    private final String name;
    private Last last;

    private Stream(String name, Last last) {
      this.name = name;
      this.last = last;
    }

    String name() {
      return name;
    }

    Last last() {
      return last;
    }

    void appended(long seq) {
      last = new Last(last.version + 1, seq);
    }
  }

  private final PlainStamps stamps;
  private final Last rules;
  private final Map<String, Stream> streams = new ConcurrentHashMap<>();
  private final Map<String, @Nullable Object> event;
  private final Map<String, @Nullable Object> receipt;

  /// @param server with an empty schema `plain`
  /// @param lab whose log rests
  /// @param people whose streams are appended to
  PlainTables(Server server, JejakLab lab, List<PersonId> people) throws SQLException {
    JdbcTemplate sql = server.owner();
    server.vacuum("engine");
    for (String table : List.of("event", "event_position", "receipt", "claim")) {
      sql.execute("create table plain.%1$s (like engine.%1$s including all)".formatted(table));
    }
    sql.execute(
        "insert into plain.event overriding system value select * from engine.event order by tx, seq");
    sql.execute(
        "select setval(pg_get_serial_sequence('plain.event', 'seq'), max(seq)) from plain.event");
    sql.execute(
        "insert into plain.receipt select * from engine.receipt order by recorded_at, ctid");
    sql.execute("insert into plain.claim select * from engine.claim");
    sql.execute(
        "insert into plain.event_position select * from engine.event_position order by position");
    server.vacuum("plain");
    this.stamps = new PlainStamps(server);
    String last =
        "select distinct on (stream) stream, version, seq from plain.event where stream = any (?)"
            + " order by stream, version desc";
    this.rules =
        Objects.requireNonNull(
            sql.queryForObject(
                last, (row, n) -> Last.of(row), (Object) new String[] {EventLog.RULES}));
    sql.query(
        last,
        row -> {
          String name = row.getString("stream");
          streams.put(name, new Stream(name, Last.of(row)));
        },
        (Object) people.stream().map(PersonId::value).toArray(String[]::new));
    this.event =
        lab.sql()
            .queryForMap(
                "select * from engine.event where type = ? order by seq desc limit 1",
                ContactUpdates.EVENT);
    this.receipt =
        lab.sql()
            .queryForMap(
                "select * from engine.receipt where type = 'person.UpdateContact' limit 1");
  }

  /// The engine's own text about these tables. What it tells of them no node hears.
  static String text(String engine) {
    return engine.replace("engine.", "plain.").replace("'jejak_", "'plain_");
  }

  PlainStamps stamps() {
    return stamps;
  }

  Last rules() {
    return rules;
  }

  Stream stream(PersonId person) {
    return Objects.requireNonNull(streams.get(person.value()));
  }

  /// The newest event of the kind, whose bytes are appended again.
  Map<String, @Nullable Object> event() {
    return event;
  }

  /// A receipt of the kind.
  Map<String, @Nullable Object> receipt() {
    return receipt;
  }

  @Override
  public void close() throws SQLException {
    stamps.close();
  }
}
