package id.jejak.engine.process;

import id.jejak.engine.log.EventLog;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/// Tells when nothing follows any more from what has been committed: every event has its position, and every step that it
/// causes is taken. Only then may a simulated clock move.
public final class Quiet {
  private final EventLog log;
  private final ProcessManager manager;

  public Quiet(EventLog log, ProcessManager manager) {
    this.log = log;
    this.manager = manager;
  }

  public void await(Duration atMost) throws TimeoutException {
    long until = System.nanoTime() + atMost.toNanos();
    while (!reached()) {
      if (System.nanoTime() > until) {
        throw new TimeoutException(
            "the processes stand at position " + manager.position() + " of " + log.head().position());
      }
      LockSupport.parkNanos(200_000);
    }
  }

  private boolean reached() {
    long head = log.head().position();
    return manager.position() >= head && log.endsAt(head);
  }
}
