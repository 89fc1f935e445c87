package id.jejak.engine.imports;

import id.jejak.engine.clock.LogClock;
import id.jejak.engine.imports.ImportRows.Asked;
import id.jejak.engine.imports.ImportRows.Content;
import id.jejak.engine.imports.ImportRows.Result;
import id.jejak.engine.imports.ImportRows.Running;
import id.jejak.engine.imports.ImportRows.Waiting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Decides the rows of all files that have come, a slice of one file after a slice of another. A
/// node holds a file by a lock of its connection: when the node dies, the next one goes on, or the
/// same when it is there again.
public final class Importer implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(Importer.class);

  /// What is asked again after a crash, at most.
  private static final int SLICE = 50;

  private static final Duration IDLE = Duration.ofSeconds(1);
  private static final Duration UPLOAD = Duration.ofDays(1);

  private final ImportRows rows;
  private final RowAsker asker;
  private final ImportKinds kinds;
  private final LogClock clock;
  private final DataSource database;
  private final Duration keep;
  private final Semaphore work = new Semaphore(0);
  private volatile boolean running;
  private Thread thread = new Thread();

  /// @param keep how long results can be had
  Importer(
      ImportRows rows,
      RowAsker asker,
      ImportKinds kinds,
      LogClock clock,
      DataSource database,
      Duration keep) {
    this.rows = rows;
    this.asker = asker;
    this.kinds = kinds;
    this.clock = clock;
    this.database = database;
    this.keep = keep;
  }

  /// A file has come.
  void wake() {
    work.release();
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofPlatform().name("imports").daemon().start(this::work);
  }

  private void work() {
    while (running) {
      try {
        if (!slice()) {
          rows.forget(clock.now().minus(keep), clock.now().minus(UPLOAD));
          var _ = work.tryAcquire(IDLE.toMillis(), TimeUnit.MILLISECONDS);
          work.drainPermits();
        }
      } catch (InterruptedException e) {
        return;
      } catch (SQLException | RuntimeException e) {
        if (running && !pause(e)) {
          return;
        }
      }
    }
  }

  private static boolean pause(Exception e) {
    log.atWarn()
        .addKeyValue("failure", e.getClass().getSimpleName())
        .log("an import could not go on; it will be tried again");
    try {
      Thread.sleep(IDLE);
      return true;
    } catch (InterruptedException stopped) {
      return false;
    }
  }

  /// @return false when nothing waits that this node could take
  private boolean slice() throws SQLException {
    for (Running next : rows.running()) {
      try (Connection connection = database.getConnection()) {
        if (locked(connection, next, "pg_try_advisory_lock")) {
          try {
            slice(next);
          } finally {
            locked(connection, next, "pg_advisory_unlock");
          }
          return true;
        }
      }
    }
    return false;
  }

  private static boolean locked(Connection connection, Running of, String how) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select " + how + "(hashtextextended(?, 0))")) {
      statement.setString(1, of.id());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private void slice(Running next) {
    List<Waiting> waiting = rows.waiting(next.id(), SLICE);
    if (waiting.isEmpty()) {
      rows.finished(next.id(), clock.now());
      return;
    }
    ImportKind kind = kinds.of(next.kind());
    var results = new ArrayList<Result>();
    var asked = new HashMap<Content, Asked>();
    for (Waiting row : waiting) {
      if (!running) {
        break;
      }
      results.add(asker.ask(next, kind, row, asked));
    }
    rows.answered(next, results, asked);
  }

  /// The row in hand is still decided.
  @Override
  public void stop() {
    running = false;
    work.release();
    try {
      if (!thread.join(Duration.ofSeconds(10))) {
        thread.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
