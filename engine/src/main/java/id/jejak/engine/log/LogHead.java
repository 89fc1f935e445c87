package id.jejak.engine.log;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How far the order of the log reaches, as this node knows it, and who wants to hear of it.
public final class LogHead {
  private static final Logger log = LoggerFactory.getLogger(LogHead.class);

  private final List<Runnable> onAdvance = new CopyOnWriteArrayList<>();
  private final List<Runnable> onCommit = new CopyOnWriteArrayList<>();
  private final AtomicInteger writers = new AtomicInteger();
  private volatile long position = -1;

  public long position() {
    return position;
  }

  /// Events up to `to` have their final position.
  public void advance(long to) {
    synchronized (this) {
      if (to <= position) {
        return;
      }
      position = to;
      notifyAll();
    }
    onAdvance.forEach(LogHead::tell);
  }

  /// One that cannot listen keeps neither the others nor the order waiting.
  private static void tell(Runnable listener) {
    try {
      listener.run();
    } catch (RuntimeException e) {
      log.atWarn()
          .addKeyValue("failure", e.getClass().getSimpleName())
          .log("somebody could not be told how far the order reaches");
    }
  }

  /// How many transactions of this node are about to append.
  int writers() {
    return writers.get();
  }

  void begun() {
    var _ = writers.incrementAndGet();
  }

  void ended() {
    var _ = writers.decrementAndGet();
  }

  /// This node has committed events that have no position yet.
  void committed() {
    onCommit.forEach(Runnable::run);
  }

  public void onAdvance(Runnable heard) {
    onAdvance.add(heard);
  }

  public void forget(Runnable heard) {
    onAdvance.remove(heard);
  }

  public void onCommit(Runnable heard) {
    onCommit.add(heard);
  }

  /// Waits until the head is past `after`; false when that did not happen in time.
  public synchronized boolean await(long after, Duration atMost) throws InterruptedException {
    long until = System.nanoTime() + atMost.toNanos();
    while (position <= after) {
      long left = (until - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }
}
