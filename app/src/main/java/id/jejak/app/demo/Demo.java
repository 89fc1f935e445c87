package id.jejak.app.demo;

import id.jejak.app.run.Node;
import id.jejak.app.run.Running;
import id.jejak.app.sample.Programme;
import id.jejak.app.sample.SampleUsers;
import id.jejak.app.sample.Script;
import id.jejak.app.sample.scenarios.FailurePaths;
import id.jejak.engine.clock.LogClock;
import id.jejak.engine.codec.Codec;
import id.jejak.engine.database.Databases;
import id.jejak.engine.database.EmbeddedDatabase;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.log.LogSettings;
import id.jejak.engine.process.Quiet;
import id.jejak.engine.vault.MasterKey;
import id.jejak.engine.view.Views;
import id.jejak.kernel.LogEvent.ClockMode;
import id.jejak.kernel.WorkCalendar;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;

/// The sample programme in a folder of its own: played, or played on, or already played.
public final class Demo {
  /// With views that have much to catch up on.
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final PrintStream out;
  private final Progress listener;

  public Demo(PrintStream out) {
    this(out, (done, all) -> {});
  }

  public Demo(PrintStream out, Progress listener) {
    this.out = out;
    this.listener = listener;
  }

  /// Hears after every tick how many commands of how many are through.
  public interface Progress {
    void at(int done, int all);
  }

  /// @param folder where the log and its database live
  /// @param masterKey the key file, outside that folder
  /// @param port -1 for no HTTP
  public record Settings(
      Path folder, Path masterKey, String address, int port, Programme programme) {}

  /// What a play came to; the node goes on until it is closed.
  public record Played(Node node, Running running, boolean asExpected) implements AutoCloseable {
    /// SHA-256 over the canonical event stream: equal for two plays of the same script.
    public String digest() {
      return Digest.of(node.the(EventLog.class), node.the(Codec.class));
    }

    @Override
    public void close() {
      running.close();
    }
  }

  public Played play(Settings settings) throws InterruptedException, TimeoutException {
    MasterKey master = MasterKey.read(settings.masterKey(), settings.folder(), true);
    var running = new Running();
    try {
      EmbeddedDatabase server = start(settings.folder().resolve("postgres"), running);
      var programme = settings.programme();
      if (programme instanceof FailurePaths paths) {
        return playScenarios(settings, paths, server, master, running);
      }
      var node = node(settings, server, master, programme.calendar(), settings.port());
      running.add(node::close);
      return new Played(node, running, playOn(node, settings));
    } catch (InterruptedException | TimeoutException | RuntimeException e) {
      running.close();
      throw e;
    }
  }

  private static EmbeddedDatabase start(Path folder, Running running) {
    var server = EmbeddedDatabase.start(folder);
    running.add(server::close);
    return server;
  }

  private static Node node(
      Settings settings,
      EmbeddedDatabase server,
      MasterKey master,
      WorkCalendar calendar,
      int port) {
    var programme = settings.programme();
    return Node.start(
        new Node.Settings(
            Databases.of(server),
            master,
            new LogSettings(ClockMode.SIMULATED, programme.id(), programme.opens()),
            calendar,
            settings.address(),
            port,
            SampleUsers.of(programme.script())));
  }

  /// What is looked at on the way cannot be looked at a second time: scenarios are played whole.
  private Played playScenarios(
      Settings settings,
      FailurePaths paths,
      EmbeddedDatabase server,
      MasterKey master,
      Running running)
      throws InterruptedException, TimeoutException {
    int port = Math.max(0, settings.port());
    var play =
        new ScenarioPlay(
            () -> node(settings, server, master, paths.calendar(), port),
            calendar ->
                node(
                    settings,
                    start(settings.folder().resolve("elsewhere"), running),
                    master,
                    calendar,
                    0));
    running.add(play::close);
    if (play.now().isAfter(paths.opens())) {
      throw new IllegalStateException(
          "scenarios were played in "
              + settings.folder()
              + " before; remove the folder to play them again");
    }
    out.println(paths.title() + ", data contoh (synthetic): everybody in it is fictional.");
    var progress = new ProgressLine(out, events(play.node()));
    List<ScenarioPlay.Line> lines =
        play.play(
            paths.scenarios(),
            paths.ends(),
            (done, all) -> {
              progress.at(done, all, () -> events(play.node()));
              listener.at(done, all);
            });
    progress.end();
    ScenarioPlay.print(paths.scenarios(), lines, out);
    out.println();
    Proof proof = Proof.of(paths.expected(), play.node().the(EventLog.class), play.sql());
    proof.print(out);
    boolean right = proof.holds() && lines.stream().allMatch(ScenarioPlay.Line::equal);
    out.println(right ? "everything is as expected" : "NOT AS EXPECTED");
    return new Played(play.node(), running, right);
  }

  private boolean playOn(Node node, Settings settings)
      throws InterruptedException, TimeoutException {
    var programme = settings.programme();
    node.the(Quiet.class).await(Duration.ofMinutes(1));
    long began = System.nanoTime();
    long before = events(node);
    boolean over = !node.the(LogClock.class).now().isBefore(programme.ends());
    Script script = programme.script();
    if (!over) {
      out.println(programme.title() + ", data contoh (synthetic): everybody in it is fictional.");
      var progress = new ProgressLine(out, before);
      new Play(node)
          .play(
              script,
              programme.ends(),
              (done, all) -> {
                progress.at(done, all, () -> events(node));
                listener.at(done, all);
              });
      progress.end();
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    return result(node, programme, over ? 0 : seconds, before, script);
  }

  private static long events(Node node) {
    return node.the(EventLog.class).head().position() + 1;
  }

  private boolean result(
      Node node, Programme programme, double seconds, long before, Script script) {
    var log = node.the(EventLog.class);
    var sql = node.the(JdbcTemplate.class);
    if (!node.the(Views.class).awaitAll(log.head().position(), PATIENCE)) {
      out.println("the views have not caught up with the log");
      return false;
    }
    Proof proof = Proof.of(programme.expected(), log, sql);
    proof.print(out);
    out.println();
    long events = events(node);
    if (seconds > 0) {
      out.printf(
          "%,d commands of people, %,d events, %.1f s, %,.0f events a second%n",
          script.commands().size(), events, seconds, (events - before) / seconds);
    } else {
      out.printf("%,d events; this programme had been played to its end before%n", events);
    }
    Long bytes =
        sql.queryForObject(
            "select pg_total_relation_size('engine.event') +"
                + " pg_total_relation_size('engine.event_position')",
            Long.class);
    Long people = sql.queryForObject("select count(*) from views.person_directory", Long.class);
    if (bytes != null && people != null && people > 0) {
      out.printf("%,d bytes of log per person, order and indexes included%n", bytes / people);
    }
    out.println("digest of the canonical event stream: " + Digest.of(log, node.the(Codec.class)));
    out.println(proof.holds() ? "everything is as expected" : "NOT AS EXPECTED");
    return proof.holds();
  }
}
