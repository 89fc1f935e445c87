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

  /// How identifiers begin.
  private static final List<String> PREFIXES =
      List.of(
          "agr", "apl", "app", "asm", "asr", "biz", "cas", "cert", "cls", "cor", "dsub", "enr",
          "fair", "fund", "lic", "ntf", "org", "per", "plc", "plen", "prog", "sch", "ses", "stp",
          "tal", "trn", "tuk");

  /// Every event once more under other identifiers: those of the stream and of the event, and all
  /// within it but the subjects of sealed values.
  private static final String COPY =
      """
      insert into engine.event (stream, version, type, revision, recorded_at, envelope)
      select regexp_replace(c.stream, '(^|:)([a-z]+)-', '\\1\\2-c' || c.i || '-'), c.version, c.type, c.revision,
             c.recorded_at,
             convert_to(overlay(c.text placing lpad(c.i::text, 12, '0') from length(c.text) - 23 for 12), 'UTF8')
      from (select p.position, i, e.stream, e.version, e.type, e.revision, last.recorded_at,
                   replace(%s, '"subject":"~', '"subject":"') as text
            from engine.event_position p
            join engine.event e on e.tx = p.tx and e.seq = p.seq
            cross join generate_series(1, ?) i
            cross join (select max(recorded_at) as recorded_at from engine.event_position) last
            where e.stream ~ '[a-z]-') c
      order by c.position, c.i
      """
          .formatted(renamed());

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

  private static final String DATA = "data";
  private static final String KEY = "master.key";

  private final Path folder;
  private final EmbeddedDatabase server;
  private final JdbcTemplate owner;
  private final Node node;

  private Offices(Path folder, Banyuasin programme) {
    this.folder = folder;
    this.server = serve(folder);
    this.owner = new JdbcTemplate(server.owner().dataSource());
    this.node =
        Node.start(
            new Node.Settings(
                Databases.of(server),
                MasterKey.read(folder.resolve(KEY), folder.resolve(DATA), false),
                new LogSettings(ClockMode.SIMULATED, programme.id(), programme.opens()),
                programme.calendar()));
  }

  /// @param events at least so many
  static Offices of(Banyuasin programme, int events)
      throws IOException, InterruptedException, TimeoutException {
    Path folder = Files.createTempDirectory("jejak-offices-");
    var nowhere = new PrintStream(OutputStream.nullOutputStream());
    new Demo(nowhere)
        .play(
            new Demo.Settings(
                folder.resolve(DATA), folder.resolve(KEY), "127.0.0.1", -1, programme))
        .close();
    try (var server = serve(folder)) {
      copy(new JdbcTemplate(server.owner().dataSource()), events);
    }
    return new Offices(folder, programme);
  }

  private static EmbeddedDatabase serve(Path folder) {
    return EmbeddedDatabase.start(folder.resolve(DATA).resolve("postgres"));
  }

  private static String renamed() {
    String text = "replace(convert_from(e.envelope, 'UTF8'), '\"subject\":\"', '\"subject\":\"~')";
    for (String prefix : PREFIXES) {
      text = "replace(%1$s, '\"%2$s-', '\"%2$s-c' || i || '-')".formatted(text, prefix);
    }
    return text;
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

  JdbcTemplate owner() {
    return owner;
  }

  long events() {
    return node.the(EventLog.class).head().position() + 1;
  }

  /// Whose contact can be updated.
  List<PersonId> people() {
    return node.the(JdbcTemplate.class)
        .query(
            "select distinct person from views.certificate_register where person not like 'per-c%' order by person",
            (row, n) -> new PersonId(row.getString(1)));
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
