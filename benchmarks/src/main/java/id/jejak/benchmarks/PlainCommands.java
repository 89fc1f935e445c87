package id.jejak.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.engine.command.LogCommand;
import id.jejak.engine.log.EventLog;
import id.jejak.messages.person.PersonId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// What a command costs PostgreSQL, without a rule, an object or a framework: the same bytes into
/// the same tables with the same indexes, over as many connections.
final class PlainCommands implements Contender {
  /// What is sent for a command.
  enum Form {
    /// The texts of the engine itself: what it reads of a stream that it does not know, whether the
    /// person was merged into another, what it writes, commit.
    SAME("plain JDBC, the same statements"),
    /// The same, with every stream read each time.
    LOADED("plain JDBC, the same statements, each stream loaded"),
    /// As it is usually written: look at the stream, insert the event, insert the receipt, commit.
    EACH("plain JDBC, a statement for each row"),
    /// The event alone.
    ROW("plain JDBC, one row a transaction");

    private final String title;

    Form(String title) {
      this.title = title;
    }
  }

  private static final String RULES = LogCommand.Fixed.RULES.value();
  private static final String SURVIVOR = "person";
  private static final String LOOK =
      "select seq, stream, version, type, envelope from engine.event"
          + " where stream = ? and version >= ? order by version";
  private static final String MERGED = "select owner from engine.claim where space = ? and key = ?";
  private static final String EVENT =
      "insert into engine.event (stream, version, type, revision, recorded_at, envelope)"
          + " values (?, ?, ?, ?, ?, ?) returning seq";

  private static final String RECEIPT =
      "insert into engine.receipt (actor, command_id, body, type, command, outcome, token, events,"
          + " refusal, seen, rules, recorded_at, causation, step)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final Form form;
  private final Clients clients;
  private final HikariDataSource pool;
  private final List<PersonId> people;
  private final int commands;
  private final String read;
  private final String write;
  private final String writeKnown;
  private final String receipt;
  private final String merged;
  private final String look;
  private final String insert;
  private final Map<String, @Nullable Object> event;
  private final Map<String, @Nullable Object> answer;
  private final Last rules;
  private final Map<String, Stream> streams = new ConcurrentHashMap<>();

  private record Last(long version, long seq) {}

  private static final class Stream {
    private Last last = new Last(-1, -1);
  }

  /// @param pool of the server's owner, which all forms share: each has a schema of its own
  /// @param lab where the bytes are copied from: its newest event of the kind, with its receipt
  PlainCommands(
      Form form,
      HikariDataSource pool,
      Server server,
      Clients clients,
      JejakLab lab,
      List<PersonId> people,
      int commands) {
    this.form = form;
    this.clients = clients;
    this.people = people;
    this.commands = commands;
    String schema = "plain_" + form.name().toLowerCase(java.util.Locale.ROOT);
    this.pool = pool;
    this.read = EventLog.READ.replace("engine.", schema + ".");
    this.write = EventLog.written(0, 1).replace("engine.", schema + ".");
    this.writeKnown = EventLog.written(2, 1).replace("engine.", schema + ".");
    this.receipt = RECEIPT.replace("engine.", schema + ".");
    this.merged = MERGED.replace("engine.", schema + ".");
    this.look = LOOK.replace("engine.", schema + ".");
    this.insert = EVENT.replace("engine.", schema + ".");
    JdbcTemplate sql = server.owner();
    sql.execute("create schema " + schema);
    for (String table : List.of("event", "receipt", "claim")) {
      sql.execute(
          "create table %s.%s (like engine.%s including all)".formatted(schema, table, table));
    }
    sql.update(
        """
        insert into %s.event (stream, version, type, revision, recorded_at, envelope)
        select stream, version, type, revision, recorded_at, envelope
        from engine.event where stream = ?
        """
            .formatted(schema),
        RULES);
    this.rules =
        sql.queryForObject(
            "select version, seq from %s.event where stream = ? order by version desc limit 1"
                .formatted(schema),
            (row, n) -> new Last(row.getLong(1), row.getLong(2)),
            RULES);
    sql.update("insert into %s.claim select * from engine.claim".formatted(schema));
    this.event =
        lab.sql()
            .queryForMap(
                "select * from engine.event where type = ? order by seq desc limit 1",
                ContactUpdates.EVENT);
    this.answer =
        lab.sql()
            .queryForMap(
                "select * from engine.receipt where type = 'person.UpdateContact' limit 1");
  }

  @Override
  public String name() {
    return form.title;
  }

  @Override
  public long run() throws Exception {
    clients.each(IntStream.range(0, commands).boxed().toList(), this::ask);
    return commands;
  }

  /// One person's commands follow each other, as they do for Jejak.
  private void ask(int i) throws SQLException {
    String name = people.get(i % people.size()).value();
    Stream stream = streams.computeIfAbsent(name, _ -> new Stream());
    synchronized (stream) {
      stream.last = appended(name, stream.last);
    }
  }

  private Last appended(String stream, Last last) throws SQLException {
    long version = last.version + 1;
    try (Connection connection = pool.getConnection()) {
      if (form == Form.ROW) {
        return new Last(version, send(connection, insert, event(stream, version)));
      }
      connection.setAutoCommit(false);
      try {
        long seq =
            form == Form.EACH ? each(connection, stream, last) : same(connection, stream, last);
        connection.commit();
        return new Last(version, seq);
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private long each(Connection connection, String stream, Last last) throws SQLException {
    send(connection, look, stream, last.version);
    long seq = send(connection, insert, event(stream, last.version + 1));
    send(connection, receipt, answer(UUID.randomUUID()));
    return seq;
  }

  private long same(Connection connection, String stream, Last last) throws SQLException {
    UUID id = UUID.randomUUID();
    boolean reads = form == Form.LOADED || last.version < 0;
    if (reads) {
      send(connection, read, looks(id, stream, last.version));
    }
    send(connection, merged, SURVIVOR, stream);
    @Nullable Object[] written = all(answer(id), event(stream, last.version + 1));
    return reads
        ? send(connection, write, written)
        : send(connection, writeKnown, all(ends(stream, last), written));
  }

  private @Nullable Object[] looks(UUID id, String stream, long version) {
    return new @Nullable Object[] {
      answer.get("actor"), id, rules.version, RULES, rules.version, version, stream, version
    };
  }

  private @Nullable Object[] ends(String stream, Last last) {
    return new @Nullable Object[] {RULES, rules.seq, stream, last.seq};
  }

  private @Nullable Object[] event(String stream, long version) {
    return new @Nullable Object[] {
      stream,
      version,
      event.get("type"),
      event.get("revision"),
      Timestamp.from(Instant.now()),
      event.get("envelope")
    };
  }

  private @Nullable Object[] answer(UUID id) {
    return new @Nullable Object[] {
      answer.get("actor"),
      id,
      answer.get("body"),
      answer.get("type"),
      answer.get("command"),
      answer.get("outcome"),
      answer.get("token"),
      answer.get("events"),
      answer.get("refusal"),
      answer.get("seen"),
      answer.get("rules"),
      Timestamp.from(Instant.now()),
      answer.get("causation"),
      answer.get("step")
    };
  }

  private static @Nullable Object[] all(@Nullable Object[]... parts) {
    return Arrays.stream(parts).flatMap(Arrays::stream).toArray();
  }

  /// The `seq` of the last row that it answers with; -1 if there is none.
  private static long send(Connection connection, String text, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(text)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      long seq = -1;
      if (statement.execute()) {
        try (ResultSet rows = statement.getResultSet()) {
          ResultSetMetaData columns = rows.getMetaData();
          while (rows.next()) {
            for (int column = 1; column <= columns.getColumnCount(); column++) {
              if (columns.getColumnName(column).equals("seq")) {
                seq = rows.getLong(column);
              } else {
                rows.getBytes(column);
              }
            }
          }
        }
      }
      return seq;
    }
  }
}
