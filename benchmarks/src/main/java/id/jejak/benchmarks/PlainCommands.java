package id.jejak.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.benchmarks.PlainTables.Last;
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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What a command costs PostgreSQL, without a rule, an object or a framework: the same bytes into
/// the same tables with the same indexes, over as many connections.
final class PlainCommands implements Contender {
  /// What is sent for a command.
  enum Form {
    /// The texts of the engine itself, which knows the stream, each by itself as it sends them:
    /// whether the person was merged into another, what it writes; and meanwhile, for many at once,
    /// the positions.
    SAME("plain JDBC, the same statements"),
    /// The same without the positions.
    UNSTAMPED("plain JDBC, the same statements, no positions"),
    /// Those of the engine when it does not know the stream: what it reads comes first. No
    /// positions here and below.
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

  private static final String SURVIVOR = "person";
  private static final String LOOK =
      "select seq, stream, version, type, envelope from plain.event"
          + " where stream = ? and version >= ? order by version";
  private static final String MERGED = "select owner from plain.claim where space = ? and key = ?";
  private static final String EVENT =
      "insert into plain.event (stream, version, type, revision, recorded_at, envelope)"
          + " values (?, ?, ?, ?, ?, ?) returning seq";

  private static final String RECEIPT =
      "insert into plain.receipt (actor, command_id, body, type, command, outcome, token, events,"
          + " refusal, seen, rules, recorded_at, causation, step)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String READ = PlainTables.text(EventLog.READ);
  private static final String WRITE = PlainTables.text(EventLog.written(1));
  private static final String WRITE_KNOWN = PlainTables.text(EventLog.writtenKnown(1));

  private final Form form;
  private final PlainTables tables;
  private final Clients clients;
  private final HikariDataSource pool;
  private final List<PersonId> people;
  private final int commands;
  private final Map<String, @Nullable Object> event;
  private final Map<String, @Nullable Object> answer;

  /// @param pool of the server's owner, which all forms share
  PlainCommands(
      Form form,
      PlainTables tables,
      HikariDataSource pool,
      Clients clients,
      List<PersonId> people,
      int commands) {
    this.form = form;
    this.tables = tables;
    this.clients = clients;
    this.pool = pool;
    this.people = people;
    this.commands = commands;
    this.event = tables.event();
    this.answer = tables.receipt();
  }

  @Override
  public String name() {
    return form.title;
  }

  /// What others have appended is no work of this one.
  @Override
  public void prepare() throws Exception {
    if (form == Form.SAME) {
      tables.stamps().catchUp();
    }
  }

  @Override
  public long run() throws Exception {
    if (form == Form.SAME) {
      tables.stamps().during(this::askAll);
    } else {
      askAll();
    }
    return commands;
  }

  private void askAll() throws Exception {
    clients.each(IntStream.range(0, commands).boxed().toList(), this::ask);
  }

  /// One person's commands follow each other, as they do for Jejak.
  private void ask(int i) throws SQLException {
    PlainTables.Stream stream = tables.stream(people.get(i % people.size()));
    synchronized (stream) {
      stream.appended(append(stream.name(), stream.last()));
    }
  }

  private long append(String stream, Last last) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      if (form == Form.ROW) {
        return send(connection, EVENT, event(stream, last.version() + 1));
      }
      if (form == Form.SAME || form == Form.UNSTAMPED) {
        return same(connection, stream, last);
      }
      connection.setAutoCommit(false);
      try {
        long seq =
            form == Form.LOADED ? loaded(connection, stream, last) : each(connection, stream, last);
        connection.commit();
        return seq;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private long same(Connection connection, String stream, Last last) throws SQLException {
    send(connection, MERGED, SURVIVOR, stream);
    @Nullable Object[] ends = {tables.rules().seq(), stream, last.seq()};
    return send(
        connection,
        WRITE_KNOWN,
        all(ends, answer(UUID.randomUUID()), event(stream, last.version() + 1)));
  }

  private long loaded(Connection connection, String stream, Last last) throws SQLException {
    UUID id = UUID.randomUUID();
    long rules = tables.rules().version();
    send(
        connection,
        READ,
        answer.get("actor"),
        id,
        rules,
        rules,
        last.version(),
        stream,
        last.version());
    send(connection, MERGED, SURVIVOR, stream);
    return send(connection, WRITE, all(answer(id), event(stream, last.version() + 1)));
  }

  private long each(Connection connection, String stream, Last last) throws SQLException {
    send(connection, LOOK, stream, last.version());
    long seq = send(connection, EVENT, event(stream, last.version() + 1));
    send(connection, RECEIPT, answer(UUID.randomUUID()));
    return seq;
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
