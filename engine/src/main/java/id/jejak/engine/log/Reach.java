package id.jejak.engine.log;

import java.time.Duration;

/// How far a processor has come, in positions of the log. Events that it does not hear cost it no
/// transaction, so its stored position may lie behind; what counts is that nothing it hears is
/// outstanding.
public final class Reach {
  private volatile long seen = -1;
  private volatile long heard = -1;
  private volatile long committed = -1;

  /// The processor has come to `position`, and hears what is there or not.
  public void see(long position, boolean hears) {
    if (hears) {
      heard = position;
    }
    seen = position;
    tell();
  }

  /// Everything that it hears up to `position` is committed.
  public void commit(long position) {
    committed = Math.max(committed, position);
    tell();
  }

  /// It starts behind `position`.
  public void restart(long position) {
    seen = position;
    heard = position;
    committed = position;
    tell();
  }

  public long position() {
    long reached = seen;
    long outstanding = heard;
    long done = committed;
    return done >= outstanding ? Math.max(reached, done) : done;
  }

  private synchronized void tell() {
    notifyAll();
  }

  /// False when `position` was not reached in time.
  public synchronized boolean await(long position, Duration atMost) throws InterruptedException {
    long until = System.nanoTime() + atMost.toNanos();
    while (position() < position) {
      long left = (until - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }
}
