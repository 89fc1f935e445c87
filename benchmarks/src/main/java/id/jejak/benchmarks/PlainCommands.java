package id.jejak.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.messages.person.PersonId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// What a command costs PostgreSQL, without a rule, an object or a framework: look at the stream,
/// insert the event, insert the receipt, commit; the same tables and indexes, the same bytes, as
/// many connections. Or the one row of the event alone, each in a transaction of its own.
final class PlainCommands implements Contender {
  private static final String EVENT =
      "insert into event (stream, version, type, revision, recorded_at, envelope) values (?, ?, ?, ?, ?, ?)"
          + " returning seq";

  private final Clients clients;
  private final HikariDataSource pool;
  private final List<PersonId> people;
  private final boolean bare;
  private final int commands;
  private final Map<String, @Nullable Object> event;
  private final Map<String, @Nullable Object> receipt;
  private final Map<String, Long> versions = new ConcurrentHashMap<>();

  /// @param lab where the bytes are copied from: its newest event of the kind, with its receipt
  PlainCommands(
      Server server,
      Clients clients,
      JejakLab lab,
      List<PersonId> people,
      boolean bare,
      int commands) {
    this.clients = clients;
    this.people = people;
    this.bare = bare;
    this.commands = commands;
    String schema = bare ? "plain_rows" : "plain";
    this.pool = server.peer(schema);
    JdbcTemplate sql = server.owner();
    for (String table : List.of("event", "receipt")) {
      sql.execute(
          "create table %s.%s (like engine.%s including all)".formatted(schema, table, table));
    }
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

  @Override
  public String name() {
    return bare ? "plain JDBC, one row a transaction" : "plain JDBC, the same statements";
  }

  @Override
  public long run() throws Exception {
    clients.each(IntStream.range(0, commands).boxed().toList(), this::ask);
    return commands;
  }

  private void ask(int i) throws SQLException {
    // One person's commands follow each other, as they do for Jejak.
    PersonId person = people.get(i % people.size());
    String stream = person.value();
    long version = versions.merge(stream, 1L, Long::sum);
    try (Connection connection = pool.getConnection()) {
      if (bare) {
        insertEvent(connection, stream, version);
        return;
      }
      connection.setAutoCommit(false);
      try {
        look(connection, stream, version - 1);
        insertEvent(connection, stream, version);
        insertReceipt(connection);
        connection.commit();
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private static void look(Connection connection, String stream, long from) throws SQLException {
    try (PreparedStatement look =
        connection.prepareStatement(
            "select seq, stream, version, type, envelope from event"
                + " where stream = ? and version >= ? order by version")) {
      look.setString(1, stream);
      look.setLong(2, from);
      try (ResultSet rows = look.executeQuery()) {
        while (rows.next()) {
          rows.getBytes(5);
        }
      }
    }
  }

  private void insertEvent(Connection connection, String stream, long version) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(EVENT)) {
      insert.setString(1, stream);
      insert.setLong(2, version);
      insert.setObject(3, event.get("type"));
      insert.setObject(4, event.get("revision"));
      insert.setTimestamp(5, Timestamp.from(Instant.now()));
      insert.setObject(6, event.get("envelope"));
      try (ResultSet row = insert.executeQuery()) {
        row.next();
      }
    }
  }

  private void insertReceipt(Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into receipt (actor, command_id, body, type, command, outcome, token, events, refusal,"
                + " seen, rules, recorded_at, causation, step)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      int column = 1;
      insert.setObject(column++, receipt.get("actor"));
      insert.setObject(column++, UUID.randomUUID());
      for (String copied :
          List.of(
              "body", "type", "command", "outcome", "token", "events", "refusal", "seen",
              "rules")) {
        insert.setObject(column++, receipt.get(copied));
      }
      insert.setTimestamp(column++, Timestamp.from(Instant.now()));
      insert.setObject(column++, receipt.get("causation"));
      insert.setObject(column, receipt.get("step"));
      insert.executeUpdate();
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
