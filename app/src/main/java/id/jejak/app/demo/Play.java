package id.jejak.app.demo;

import id.jejak.app.run.Node;
import id.jejak.app.sample.Script;
import id.jejak.app.sample.Scripted;
import id.jejak.engine.clock.LogClock;
import id.jejak.engine.command.Commands;
import id.jejak.engine.process.ProcessRows;
import id.jejak.engine.process.Quiet;
import id.jejak.engine.process.TimerSweep;
import id.jejak.kernel.Outcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.UncategorizedSQLException;

/// Sends a script, tick by tick. Before the clock moves, everything that follows from a tick has
/// happened; timers that fall between two ticks fire in their order. The clock is persisted, and a
/// tick that was interrupted is sent again as a whole: commands that had been answered get the same
/// answer.
final class Play {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Commands commands;
  private final LogClock clock;
  private final TimerSweep timers;
  private final ProcessRows rows;
  private final Quiet quiet;
  private final DataSource database;

  Play(Node node) {
    this.commands = node.the(Commands.class);
    this.clock = node.the(LogClock.class);
    this.timers = node.the(TimerSweep.class);
    this.rows = node.the(ProcessRows.class);
    this.quiet = node.the(Quiet.class);
    this.database = node.the(DataSource.class);
  }

  /// Plays on from where the clock stands until `ends`.
  void play(Script script, Instant ends, Demo.Progress progress)
      throws InterruptedException, TimeoutException {
    SortedMap<Instant, List<Scripted>> ticks =
        script.commands().stream()
            .collect(Collectors.groupingBy(Scripted::at, TreeMap::new, Collectors.toList()));
    int done = 0;
    int all = script.commands().size();
    Instant stood = clock.now();
    quiet.await(PATIENCE);
    for (var tick : ticks.entrySet()) {
      done += tick.getValue().size();
      if (tick.getKey().isBefore(stood)) {
        continue;
      }
      moveTo(tick.getKey());
      atOnce(() -> tick.getValue().forEach(this::ask));
      quiet.await(PATIENCE);
      progress.at(done, all);
    }
    moveTo(ends);
  }

  /// Whoever follows the log hears of a moment once all of it has been asked. If processes answered
  /// the first command of a moment before the last one is sent, then what meets in one stream would
  /// come there in an order that differs from play to play. A transaction that could still append
  /// keeps what is younger from being given its position.
  private void atOnce(Runnable asks) {
    try (Connection older = database.getConnection()) {
      older.setAutoCommit(false);
      try (Statement statement = older.createStatement()) {
        statement.execute("select pg_current_xact_id()");
      }
      asks.run();
      older.rollback();
    } catch (SQLException e) {
      throw new UncategorizedSQLException("hold the log", null, e);
    }
  }

  /// What could not be decided in time has not happened, and is asked again.
  private void ask(Scripted asked) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        Outcome _ = commands.ask(asked.command(), asked.by());
        return;
      } catch (ConcurrencyFailureException held) {
        if (System.nanoTime() > until) {
          throw held;
        }
      }
    }
  }

  /// Fires what is due on the way.
  void moveTo(Instant moment) throws InterruptedException, TimeoutException {
    Instant next = rows.nextDue();
    while (next != null && !next.isAfter(moment)) {
      clock.advance(next);
      atOnce(timers::fire);
      quiet.await(PATIENCE);
      next = rows.nextDue();
    }
    clock.advance(moment);
  }
}
