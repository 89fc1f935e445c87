package id.jejak.engine.view;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// How a rebuild gives way to those who write to the log: it rests between its stretches as long as
/// it must for them to lose no more than a limit. What they lose it sees itself, in how fast the
/// log grows while it works and while it rests. When nobody writes, nobody has to be given way to.
final class Pace {
  /// In percent, where nobody says otherwise.
  static final int LOSS = 12;

  /// Gives way to nobody: for tables that nobody can read before they are filled.
  static final Pace NONE = new Pace(100, () -> 0, Time.SYSTEM);

  /// The shortest rest, as a part of the work before it: without one it would see no difference.
  private static final double SHORTEST = 0.1;

  interface Time {
    Time SYSTEM =
        new Time() {
          @Override
          public long nanos() {
            return System.nanoTime();
          }

          @Override
          public void sleep(long nanos) throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(nanos);
          }
        };

    long nanos();

    void sleep(long nanos) throws InterruptedException;
  }

  private final int limit;
  private final LongSupplier head;
  private final Time time;
  private final Growth working = new Growth();
  private final Growth resting = new Growth();
  private long began;
  private long seen;

  /// @param limit how many percent of what others could write they may lose
  /// @param head the end of the log
  Pace(int limit, LongSupplier head, Time time) {
    if (!isLimit(limit)) {
      throw new IllegalArgumentException("a loss is from 1 to 100 percent");
    }
    this.limit = limit;
    this.head = head;
    this.time = time;
  }

  static boolean isLimit(int percent) {
    return percent >= 1 && percent <= 100;
  }

  /// A stretch of work begins.
  void begin() {
    began = time.nanos();
    seen = head.getAsLong();
  }

  /// Since the stretch began.
  Duration worked() {
    return Duration.ofNanos(time.nanos() - began);
  }

  /// Whether others have written since it began.
  boolean givesWay() {
    return limit < 100 && head.getAsLong() > seen;
  }

  /// Rests after a stretch.
  ///
  /// @throws CancellationException if the thread is interrupted
  void rest() {
    long worked = worked().toNanos();
    working.add(head.getAsLong() - seen, worked);
    double lost = resting.isKnown() ? 1 - working.rate() / resting.rate() : 2 * limit / 100.0;
    begin();
    try {
      time.sleep((long) (worked * Math.max(SHORTEST, 100 * lost / limit - 1)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
    resting.add(head.getAsLong() - seen, time.nanos() - began);
  }

  /// How fast the log grows, of late more than long ago.
  private static final class Growth {
    private static final double FADING = 0.9;

    private double events;
    private double nanos;

    void add(long events, long nanos) {
      this.events = this.events * FADING + events;
      this.nanos = this.nanos * FADING + nanos;
    }

    boolean isKnown() {
      return events > 0;
    }

    double rate() {
      return events / nanos;
    }
  }
}
