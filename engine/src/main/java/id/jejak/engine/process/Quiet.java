package id.jejak.engine.process;

import id.jejak.engine.log.EventLog;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/// Tells when nothing follows any more from what has been committed: every event has its position,
/// and every step that it causes is taken. Only then may a simulated clock move.
public final class Quiet {
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final EventLog log;
  private final ProcessManager manager;

  public Quiet(EventLog log, ProcessManager manager) {
    this.log = log;
    this.manager = manager;
  }

  public void await(Duration atMost) throws InterruptedException, TimeoutException {
    long until = System.nanoTime() + atMost.toNanos();
    for (long left = atMost.toNanos(); left > 0; left = until - System.nanoTime()) {
      long head = log.head().position();
      if (manager.await(head, Duration.ofNanos(left))) {
        if (log.endsAt(head)) {
          return;
        }
        log.head().await(head, PAUSE);
      }
    }
    throw new TimeoutException(
        "the processes stand at position " + manager.position() + " of " + log.head().position());
  }
}
