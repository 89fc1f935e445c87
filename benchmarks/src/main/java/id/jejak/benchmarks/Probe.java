package id.jejak.benchmarks;

import id.jejak.app.run.Node;
import id.jejak.engine.clock.LogClock;
import id.jejak.engine.command.Commands;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.log.LogHead;
import id.jejak.messages.person.PersonId;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.JdbcTemplate;

/// Asks, and looks until a query shows it: how long after the acknowledgement it was visible.
final class Probe {
  /// Milliseconds after the acknowledgement, one for each probe.
  ///
  /// @param ordered until the node knew its position in the log; at most until it was visible, as
  ///   another node may show it first
  /// @param visible until a query showed it
  record Latencies(double[] ordered, double[] visible) {}

  private static final long LOOK_NANOS = 500_000;
  private static final long GIVE_UP_NANOS = 60_000_000_000L;

  private final ContactUpdates updates;
  private final JdbcTemplate sql;
  private final LogHead head;
  private final PersonId person;

  Probe(Node node, PersonId person) {
    this.updates = new ContactUpdates(node.the(Commands.class), node.the(LogClock.class));
    this.sql = node.the(JdbcTemplate.class);
    this.head = node.the(EventLog.class).head();
    this.person = person;
  }

  Latencies run(int probes, int pauseMillis) throws InterruptedException {
    settle();
    var told = new ConcurrentSkipListMap<Long, Long>();
    Runnable listener = () -> told.put(head.position(), System.nanoTime());
    head.onAdvance(listener);
    try {
      return run(probes, pauseMillis, told);
    } finally {
      head.forget(listener);
    }
  }

  /// @param told when the order of the log reached a position
  private Latencies run(int probes, int pauseMillis, NavigableMap<Long, Long> told)
      throws InterruptedException {
    var latencies = new Latencies(new double[probes], new double[probes]);
    long shown = newest();
    for (int i = 0; i < probes; i++) {
      told.clear();
      updates.ask(person);
      long acknowledged = System.nanoTime();
      long newest = newest();
      while (newest <= shown) {
        giveUp(acknowledged);
        LockSupport.parkNanos(LOOK_NANOS);
        newest = newest();
      }
      latencies.visible[i] = (System.nanoTime() - acknowledged) / 1e6;
      var ordered = told.ceilingEntry(newest);
      latencies.ordered[i] =
          ordered == null
              ? latencies.visible[i]
              : Math.max(0, ordered.getValue() - acknowledged) / 1e6;
      shown = newest;
      TimeUnit.MILLISECONDS.sleep(pauseMillis);
    }
    return latencies;
  }

  /// Waits until all that was asked about the person is shown. With one event still on its way each
  /// probe would see that of the one before, and find its own visible at once.
  private void settle() throws InterruptedException {
    long began = System.nanoTime();
    while (newest() < asked()) {
      giveUp(began);
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  /// The position of the person's newest event; beyond all positions while it has none.
  private long asked() {
    Long position =
        sql.queryForObject(
            """
            select coalesce((select position from engine.event_position p where p.seq = e.seq), ?)
            from engine.event e where stream = ? order by version desc limit 1
            """,
            Long.class,
            Long.MAX_VALUE,
            person.value());
    return Objects.requireNonNull(position);
  }

  private static void giveUp(long began) {
    if (System.nanoTime() - began > GIVE_UP_NANOS) {
      throw new IllegalStateException("an event did not become visible");
    }
  }

  /// The newest line of the person's timeline. It is found at once however long that is: the probe
  /// must not be part of the load.
  private long newest() {
    Long position =
        sql.queryForObject(
            "select max(position) from views.timeline where subject = ?",
            Long.class,
            person.value());
    return position == null ? -1 : position;
  }
}
