package id.jejak.engine.view;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// How a rebuild gives way: as long as others write to the log it works for a share of its time
/// only, and rests for the remainder. When nobody writes, nobody has to be given way to.
final class Pace {
  /// In percent, where nobody says otherwise.
  static final int SHARE = 25;

  /// Gives way to nobody: for tables that nobody can read before they are filled.
  static final Pace NONE = new Pace(100, () -> 0);

  private final int share;
  private final LongSupplier head;
  private long seen;

  /// @param head the end of the log
  Pace(int share, LongSupplier head) {
    if (!isShare(share)) {
      throw new IllegalArgumentException("a share is from 1 to 100 percent");
    }
    this.share = share;
    this.head = head;
    this.seen = head.getAsLong();
  }

  static boolean isShare(int percent) {
    return percent >= 1 && percent <= 100;
  }

  /// Whether others have written since this was last asked.
  boolean givesWay() {
    long before = seen;
    seen = head.getAsLong();
    return share < 100 && seen > before;
  }

  /// Rests after work that began at `began`, in the nanoseconds of the system.
  ///
  /// @throws CancellationException if the thread is interrupted
  void rest(long began) {
    try {
      TimeUnit.NANOSECONDS.sleep((System.nanoTime() - began) * (100 - share) / share);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }
}
