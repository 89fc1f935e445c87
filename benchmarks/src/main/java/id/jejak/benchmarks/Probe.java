package id.jejak.benchmarks;

import id.jejak.app.run.Node;
import id.jejak.engine.clock.LogClock;
import id.jejak.engine.command.Commands;
import id.jejak.messages.person.PersonId;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.JdbcTemplate;

/// Asks, and looks until a query shows it: how long after the acknowledgement it was visible.
final class Probe {
  private static final long LOOK_NANOS = 500_000;
  private static final long GIVE_UP_NANOS = 60_000_000_000L;

  private final ContactUpdates updates;
  private final JdbcTemplate sql;
  private final PersonId person;

  Probe(Node node, PersonId person) {
    this.updates = new ContactUpdates(node.the(Commands.class), node.the(LogClock.class));
    this.sql = node.the(JdbcTemplate.class);
    this.person = person;
  }

  /// Milliseconds, one for each probe.
  double[] run(int probes, int pauseMillis) throws InterruptedException {
    var latencies = new double[probes];
    long shown = newest();
    for (int i = 0; i < probes; i++) {
      updates.ask(person);
      long acknowledged = System.nanoTime();
      long newest = newest();
      while (newest <= shown) {
        if (System.nanoTime() - acknowledged > GIVE_UP_NANOS) {
          throw new IllegalStateException("an event did not become visible");
        }
        LockSupport.parkNanos(LOOK_NANOS);
        newest = newest();
      }
      latencies[i] = (System.nanoTime() - acknowledged) / 1e6;
      shown = newest;
      TimeUnit.MILLISECONDS.sleep(pauseMillis);
    }
    return latencies;
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
