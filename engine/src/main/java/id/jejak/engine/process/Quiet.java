package id.jejak.engine.process;

import id.jejak.engine.log.EventLog;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/// Tells when nothing follows any more from what has been committed: every event has its position,
/// and every step that it causes is taken. Only then may a simulated clock move.
public final class Quiet {
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final EventLog log;
  private final ProcessManager manager;

  public Quiet(EventLog log, ProcessManager manager) {
    this.log = log;
    this.manager = manager;
  }

  /// @param patience with processes that take no step; however long it takes, while they go on
  public void await(Duration patience) throws InterruptedException, TimeoutException {
    long until = System.nanoTime() + patience.toNanos();
    long seen = manager.position();
    while (System.nanoTime() < until) {
      long head = log.head().position();
      if (manager.await(head, LOOK)) {
        if (log.endsAt(head)) {
          return;
        }
        log.head().await(head, PAUSE);
      }
      if (manager.position() != seen) {
        seen = manager.position();
        until = System.nanoTime() + patience.toNanos();
      }
    }
    throw new TimeoutException(
        "the processes stand at position " + manager.position() + " of " + log.head().position());
  }
}
