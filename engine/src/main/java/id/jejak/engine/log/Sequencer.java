package id.jejak.engine.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Gives committed events their position: the one order of the log.
///
/// Transactions become visible out of the order of their numbers, so an event may be stamped only
/// when nothing before it can still appear: when its transaction lies below the oldest running one.
/// Ordered by (transaction, sequence), positions come out without gaps and are final; stamping
/// again after a crash gives the same ones, so a stamp does not wait for the disk.
///
/// One node is elected by an advisory lock; the others listen, and take over when its connection
/// dies. `NOTIFY` is never part of an append: it would take a cluster-wide lock through the commit.
/// Here it follows the stamp, one for many.
public final class Sequencer implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(Sequencer.class);
  private static final long ELECTION = 0x6a656a616bL;
  private static final String STAMPED = "jejak_stamped";
  private static final String COMMITTED = "jejak_committed";

  /// A stamp for each commit would cost as much as the commits. Where several write at once, the
  /// next ones gather for so long; who goes one step after another need not wait.
  ///
  /// Nanoseconds.
  public static final long PACE = TimeUnit.MILLISECONDS.toNanos(10);

  private static final int LIMIT = 5_000;

  /// What a connection calls itself for the time of a transaction that appends nothing to the log.
  public static final String APPENDS_NOTHING = "jejak views";

  /// What the oldest running transaction may still append comes first, so all that is younger waits
  /// for it. Those that feed views append nothing and take longer than others: nobody waits for
  /// them. Who has ended since the snapshot counts as running, which errs on the safe side only.
  ///
  /// Takes the transaction, the sequence, the position and the moment of the last stamp. Answers in
  /// one row: position, transaction, sequence and moment of the newest one, null if nothing could
  /// be stamped; whether events wait for an older transaction; how many were stamped.
  public static final String STAMP =
      """
      with oldest as materialized (
        select coalesce(min(x), pg_snapshot_xmax(pg_current_snapshot())) as tx
        from pg_snapshot_xip(pg_current_snapshot()) x
        where x::xid not in (select backend_xid from pg_stat_activity
                             where backend_xid is not null and application_name = '%s')),
      fresh as materialized (
        select tx, seq, recorded_at from engine.event
        where (tx, seq) > (?::xid8, ?) and tx < (select tx from oldest)
        order by tx, seq limit %d),
      stamped as (
        insert into engine.event_position (position, tx, seq, recorded_at)
        select ? + row_number() over (order by tx, seq), tx, seq,
               greatest(?::timestamptz, max(recorded_at) over (order by tx, seq))
        from fresh
        returning position, tx, seq, recorded_at),
      newest as (
        select last.*, pg_notify('%s', last.position::text) as told
        from (select * from stamped order by position desc limit 1) last)
      select n.position, n.tx::text, n.seq, n.recorded_at::text, n.told, f.held, f.found
      from (select (select seq from engine.event where tx >= (select tx from oldest)
                    order by tx, seq limit 1) is not null as held,
                   (select count(*) from fresh) as found) f
      left join newest n on true
      """
          .formatted(APPENDS_NOTHING, LIMIT, STAMPED);

  private final DataSource database;
  private final LogHead head;
  private final Semaphore work = new Semaphore(0);
  private volatile boolean running;
  private volatile boolean leading;
  private Thread stamper = new Thread();
  private Thread listener = new Thread();

  public Sequencer(DataSource database, LogHead head) {
    this.database = database;
    this.head = head;
    head.onCommit(work::release);
  }

  /// True on the one node that stamps positions and fires timers.
  public boolean isLeading() {
    return leading;
  }

  @Override
  public void start() {
    running = true;
    stamper =
        Thread.ofPlatform().name("log-sequencer").daemon().start(() -> again(this::stampOrFollow));
    listener = Thread.ofPlatform().name("log-listener").daemon().start(() -> again(this::listen));
  }

  @Override
  public void stop() {
    running = false;
    stamper.interrupt();
    listener.interrupt();
    try {
      stamper.join(5_000);
      listener.join(5_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /// Starts first and stops last among the engine's parts.
  @Override
  public int getPhase() {
    return -100;
  }

  private interface Work {
    void run() throws SQLException, InterruptedException;
  }

  private void again(Work job) {
    while (running) {
      try {
        job.run();
      } catch (InterruptedException e) {
        return;
      } catch (SQLException | RuntimeException e) {
        if (running) {
          log.atWarn()
              .addKeyValue("failure", e.getClass().getSimpleName())
              .addKeyValue(
                  "sqlState", e instanceof SQLException failure ? failure.getSQLState() : "")
              .log("the order of the log cannot be told; it is tried again");
          if (!pause()) {
            return;
          }
        }
      }
    }
  }

  private static boolean pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(500);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private void stampOrFollow() throws SQLException, InterruptedException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(true);
      set(connection, "set synchronous_commit = off");
      try {
        while (running) {
          if (!leading) {
            leading = elect(connection);
          }
          if (leading) {
            lead(connection);
          } else {
            follow(connection);
          }
        }
      } finally {
        leading = false;
        set(connection, "select pg_advisory_unlock_all()");
        set(connection, "reset synchronous_commit");
      }
    }
  }

  private static void set(Connection connection, String statement) throws SQLException {
    try (Statement execute = connection.createStatement()) {
      execute.execute(statement);
    }
  }

  private static boolean elect(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + ELECTION + ")")) {
      return row.next() && row.getBoolean(1);
    }
  }

  private void lead(Connection connection) throws SQLException, InterruptedException {
    Stamp last = last(connection);
    head.advance(last.position);
    try (PreparedStatement stamp = connection.prepareStatement(STAMP)) {
      while (running) {
        long began = System.nanoTime();
        Stamped stamped = stamp(stamp, last);
        last = stamped.newest;
        head.advance(last.position);
        if (stamped.found < LIMIT) {
          waitForWork(stamped.held, began);
        }
      }
    }
  }

  /// What a look at the events behind the last stamp came to.
  ///
  /// @param newest the last stamp itself when there was nothing to stamp
  /// @param held whether some are committed and wait for an older transaction to end
  private record Stamped(Stamp newest, boolean held, int found) {}

  /// Stamps what can be stamped, and tells the other nodes.
  private static Stamped stamp(PreparedStatement stamp, Stamp last) throws SQLException {
    stamp.setString(1, last.tx);
    stamp.setLong(2, last.seq);
    stamp.setLong(3, last.position);
    stamp.setString(4, last.recordedAt);
    try (ResultSet row = stamp.executeQuery()) {
      var _ = row.next();
      String tx = row.getString(2);
      Stamp newest =
          tx == null ? last : new Stamp(row.getLong(1), tx, row.getLong(3), row.getString(4));
      return new Stamped(newest, row.getBoolean(6), row.getInt(7));
    }
  }

  /// A commit wakes it at once. Nobody tells when a transaction ends for which others wait: only
  /// then it looks again and again.
  private void waitForWork(boolean held, long began) throws InterruptedException {
    if (work.tryAcquire(held ? 1 : 500, TimeUnit.MILLISECONDS)) {
      if (head.writers() > 1) {
        TimeUnit.NANOSECONDS.sleep(PACE - (System.nanoTime() - began));
      }
      work.drainPermits();
    }
  }

  private void follow(Connection connection) throws SQLException, InterruptedException {
    head.advance(last(connection).position);
    if (work.tryAcquire(200, TimeUnit.MILLISECONDS)) {
      work.drainPermits();
      tell(connection, COMMITTED);
    }
  }

  private record Stamp(long position, String tx, long seq, String recordedAt) {}

  private static Stamp last(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select position, tx::text, seq, recorded_at::text from engine.event_position"
                    + " order by position desc limit 1")) {
      return row.next()
          ? new Stamp(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4))
          : new Stamp(-1, "0", 0, "-infinity");
    }
  }

  private static void tell(Connection connection, String channel) throws SQLException {
    set(connection, "notify " + channel);
  }

  /// Hears of other nodes: of positions that the leader gave, and, on the leader, of commits
  /// elsewhere.
  private void listen() throws SQLException, InterruptedException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(true);
      try (Statement statement = connection.createStatement()) {
        statement.execute("listen " + STAMPED);
        statement.execute("listen " + COMMITTED);
      }
      PGConnection postgres = connection.unwrap(PGConnection.class);
      while (running) {
        var heard = postgres.getNotifications(500);
        if (!running || Thread.interrupted()) {
          return;
        }
        if (heard == null || heard.length == 0) {
          continue;
        }
        for (PGNotification each : heard) {
          if (STAMPED.equals(each.getName())) {
            head.advance(Long.parseLong(each.getParameter()));
          } else if (leading) {
            work.release();
          }
        }
      }
    }
  }
}
