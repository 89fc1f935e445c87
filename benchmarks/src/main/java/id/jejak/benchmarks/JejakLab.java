package id.jejak.benchmarks;

import id.jejak.app.run.Node;
import id.jejak.app.sample.Scripted;
import id.jejak.engine.clock.LogClock;
import id.jejak.engine.command.Commands;
import id.jejak.engine.database.Databases;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.log.LogSettings;
import id.jejak.engine.process.ProcessManager;
import id.jejak.engine.process.ProcessRows;
import id.jejak.engine.process.Quiet;
import id.jejak.engine.process.TimerSweep;
import id.jejak.engine.vault.MasterKey;
import id.jejak.engine.view.Views;
import id.jejak.kernel.LogEvent.ClockMode;
import id.jejak.kernel.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/// A node of Jejak as it is shipped, with the people of a story ready for their first day.
///
/// Its clock is a simulated one that stands still while it is measured, because a lifecycle takes
/// half a year of the world's. Commands, events and timers cost the same on either.
final class JejakLab implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Node node;
  private final Clients clients;
  private final Story story;
  private final Commands commands;

  JejakLab(Server server, Clients clients, Story story) {
    this.clients = clients;
    this.story = story;
    this.node = node(Databases.of(server.database()), story);
    this.commands = node.the(Commands.class);
  }

  /// One more node on the same database is given a name of its own by `databases`.
  static Node node(Databases databases, Story story) {
    var key = new byte[32];
    new Random(1).nextBytes(key);
    return Node.start(
        new Node.Settings(
            databases,
            MasterKey.of(key),
            new LogSettings(ClockMode.SIMULATED, "benchmark", story.opens()),
            story.calendar()));
  }

  Node node() {
    return node;
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

  /// Plays everything that comes before the first day, with its timers, and lets the clock stand
  /// where the story ends.
  void prepare() throws Exception {
    SortedMap<Instant, List<Scripted>> ticks =
        story.preparation().stream()
            .collect(Collectors.groupingBy(Scripted::at, TreeMap::new, Collectors.toList()));
    quiet();
    for (var tick : ticks.entrySet()) {
      moveTo(tick.getKey());
      send(tick.getValue());
      quiet();
    }
    moveTo(story.starts());
    node.the(LogClock.class).advance(story.stands());
    rest();
  }

  /// Commands of one kind that follow each other do not hang on each other.
  private void send(List<Scripted> tick) throws Exception {
    var alike = new ArrayList<Scripted>();
    for (Scripted each : tick) {
      if (!alike.isEmpty()
          && !alike.getFirst().command().getClass().equals(each.command().getClass())) {
        clients.each(alike, this::ask);
        alike.clear();
      }
      alike.add(each);
    }
    clients.each(alike, this::ask);
  }

  private void ask(Scripted one) {
    Outcome answer = commands.ask(one.command(), one.by());
    if (answer instanceof Outcome.Refused no) {
      throw new IllegalStateException(one.command().getClass().getSimpleName() + ": " + no);
    }
  }

  private void moveTo(Instant moment) throws Exception {
    var rows = node.the(ProcessRows.class);
    for (Instant next = rows.nextDue();
        next != null && !next.isAfter(moment);
        next = rows.nextDue()) {
      node.the(LogClock.class).advance(next);
      node.the(TimerSweep.class).fire();
      quiet();
    }
    node.the(LogClock.class).advance(moment);
  }

  void quiet() throws Exception {
    node.the(Quiet.class).await(PATIENCE);
  }

  /// Everything that follows has happened, and every view shows it.
  void rest() throws Exception {
    quiet();
    if (!node.the(Views.class).awaitAll(node.the(EventLog.class).head().position(), PATIENCE)) {
      throw new IllegalStateException("the views have not caught up");
    }
  }

  long processed() {
    return node.the(ProcessManager.class).position();
  }

  @Override
  public void close() {
    node.close();
  }
}
