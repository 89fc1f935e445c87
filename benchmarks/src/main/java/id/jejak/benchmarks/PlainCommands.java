package id.jejak.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.engine.command.LogCommand;
import id.jejak.engine.log.EventLog;
import id.jejak.messages.person.PersonId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// What a command costs PostgreSQL, without a rule, an object or a framework: the same bytes into
/// the same tables with the same indexes, over as many connections.
final class PlainCommands implements Contender {
  /// What is sent for a command.
  enum Form {
    /// The texts of the engine itself: what it reads, whether the person was merged into another,
    /// what it writes, commit.
    SAME("plain JDBC, the same statements"),
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

  private final Form form;
  private final Clients clients;
  private final HikariDataSource pool;
  private final List<PersonId> people;
  private final int commands;
  private final String read;
  private final String write;
  private final String receipt;
  private final String merged;
  private final String look;
  private final String insert;
  private final Map<String, @Nullable Object> event;
  private final Map<String, @Nullable Object> answer;
  private final long rules;
  private final Map<String, Long> versions = new ConcurrentHashMap<>();

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
    this.write = EventLog.written(1).replace("engine.", schema + ".");
    this.receipt = EventLog.written(0).replace("engine.", schema + ".");
    this.merged = MERGED.replace("engine.", schema + ".");
    this.look = LOOK.replace("engine.", schema + ".");
    this.insert = EVENT.replace("engine.", schema + ".");
    JdbcTemplate sql = server.owner();
    sql.execute("create schema " + schema);
    for (String table : List.of("event", "receipt", "claim")) {
      sql.execute(
          "create table %s.%s (like engine.%s including all)".formatted(schema, table, table));
    }
    this.rules =
        sql.update(
                """
                insert into %s.event (stream, version, type, revision, recorded_at, envelope)
                select stream, version, type, revision, recorded_at, envelope
                from engine.event where stream = ?
                """
                    .formatted(schema),
                RULES)
            - 1;
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

  private void ask(int i) throws SQLException {
    // One person's commands follow each other, as they do for Jejak.
    String stream = people.get(i % people.size()).value();
    long version = versions.merge(stream, 1L, Long::sum);
    UUID id = UUID.randomUUID();
    try (Connection connection = pool.getConnection()) {
      if (form == Form.ROW) {
        send(connection, insert, event(stream, version));
        return;
      }
      connection.setAutoCommit(false);
      try {
        if (form == Form.SAME) {
          send(connection, read, known(id, stream, version - 1));
          send(connection, merged, SURVIVOR, stream);
          send(connection, write, both(answer(id), event(stream, version)));
        } else {
          send(connection, look, stream, version - 1);
          send(connection, insert, event(stream, version));
          send(connection, receipt, answer(id));
        }
        connection.commit();
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private @Nullable Object[] known(UUID id, String stream, long version) {
    return new @Nullable Object[] {
      answer.get("actor"), id, rules, RULES, rules, version, stream, version
    };
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

  private static @Nullable Object[] both(@Nullable Object[] first, @Nullable Object[] second) {
    return Stream.of(first, second).flatMap(Arrays::stream).toArray();
  }

  private static void send(Connection connection, String text, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(text)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      if (statement.execute()) {
        try (ResultSet rows = statement.getResultSet()) {
          int columns = rows.getMetaData().getColumnCount();
          while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
              rows.getBytes(column);
            }
          }
        }
      }
    }
  }
}
