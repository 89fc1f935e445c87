package id.jejak.benchmarks;

import id.jejak.app.demo.Demo;
import id.jejak.app.run.Node;
import id.jejak.app.sample.banyuasin.Banyuasin;
import id.jejak.engine.database.Databases;
import id.jejak.engine.database.EmbeddedDatabase;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.log.LogSettings;
import id.jejak.engine.vault.MasterKey;
import id.jejak.engine.view.Views;
import id.jejak.kernel.LogEvent.ClockMode;
import id.jejak.messages.person.PersonId;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/// The log of a sample programme, played by its commands, and copied by the server as often as it
/// takes: as many offices beside each other, each with identifiers of its own, in the order of the
/// programme. The node stands at the end of the log, and its views know nothing of the copies.
///
/// People are copied but for whose sealed values they are: those open under the keys that there
/// are.
final class Offices implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /// Every event once more under other identifiers: those of streams, and all within the event but
  /// the subject of a sealed value, and names of processes, timers and templates.
  private static final String COPY =
      """
      insert into engine.event (stream, version, type, revision, recorded_at, envelope)
      select e.stream || '-c' || i, e.version, e.type, e.revision, last.recorded_at,
             convert_to(
               regexp_replace(
                 regexp_replace(
                   convert_from(e.envelope, 'UTF8'),
                   '(?<!"(?:subject|process|timer|template)":)"([a-z]{2,5}-[^"]*)"', '"\\1-c' || i || '"', 'g'),
                 '"id":"([0-9a-f-]{24})[0-9a-f]{12}"', '"id":"\\1' || lpad(i::text, 12, '0') || '"'),
               'UTF8')
      from engine.event e
      join engine.event_position p on e.tx = p.tx and e.seq = p.seq
      cross join generate_series(1, ?) i
      cross join (select max(recorded_at) as recorded_at from engine.event_position) last
      where e.stream ~ '[a-z]-'
      order by p.position, i
      """;

  private static final String STAMP =
      """
      insert into engine.event_position (position, tx, seq, recorded_at)
      select (select max(position) from engine.event_position) + row_number() over (order by tx, seq),
             tx, seq, recorded_at
      from engine.event where seq > (select max(seq) from engine.event_position)
      """;

  private static final String STAND_AT_THE_END =
      """
      update engine.token_entry
      set token = convert_to(regexp_replace(convert_from(token, 'UTF8'), '[0-9]+',
                             (select max(position)::text from engine.event_position)), 'UTF8')
      where token is not null
      """;

  private final Path folder;
  private final EmbeddedDatabase server;
  private final Node node;

  /// @param events at least so many
  Offices(Banyuasin programme, int events)
      throws IOException, InterruptedException, TimeoutException {
    this.folder = Files.createTempDirectory("jejak-offices-");
    Path data = folder.resolve("data");
    Path key = folder.resolve("master.key");
    var nowhere = new PrintStream(OutputStream.nullOutputStream());
    new Demo(nowhere)
        .play(new Demo.Settings(data, key, "127.0.0.1", -1, programme))
        .close();
    this.server = EmbeddedDatabase.start(data.resolve("postgres")).closeOnExit();
    copy(new JdbcTemplate(server.owner().dataSource()), events);
    this.node =
        Node.start(
            new Node.Settings(
                Databases.of(server),
                MasterKey.read(key, data, false),
                new LogSettings(ClockMode.SIMULATED, programme.id(), programme.opens()),
                programme.calendar()));
  }

  private static void copy(JdbcTemplate owner, int events) {
    Long played = owner.queryForObject("select count(*) from engine.event", Long.class);
    if (played == null) {
      throw new IllegalStateException("nothing was played");
    }
    owner.update(COPY, Math.ceilDiv(events, played) - 1);
    owner.update(STAMP);
    owner.update(STAND_AT_THE_END);
    owner.execute("vacuum analyze engine.event, engine.event_position");
  }

  <T> T the(Class<T> part) {
    return node.the(part);
  }

  JdbcTemplate sql() {
    return node.the(JdbcTemplate.class);
  }

  long events() {
    return node.the(EventLog.class).head().position() + 1;
  }

  /// Whose contact can be updated.
  List<PersonId> people() {
    return sql()
        .queryForList(
            "select person from views.certificate_register where person not like '%-c%' order by person",
            String.class)
        .stream()
        .distinct()
        .map(PersonId::new)
        .toList();
  }

  /// The views show everything that was asked.
  void rest() {
    if (!node.the(Views.class).awaitAll(events() - 1, PATIENCE)) {
      throw new IllegalStateException("the views have not caught up");
    }
  }

  @Override
  public void close() throws IOException {
    node.close();
    server.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
