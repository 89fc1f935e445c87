package id.jejak.engine.clock;

import id.jejak.kernel.LogEvent.ClockMode;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.JdbcTemplate;

/// Gives `recordedAt`. A simulated clock is persisted before it is obeyed, so that a restart goes
/// on where it stood.
public final class LogClock {
  private final JdbcTemplate sql;
  private final Clock world;
  private final ClockMode mode;
  private volatile Instant simulated;

  public LogClock(JdbcTemplate sql, Clock world, ClockMode mode, Instant now) {
    this.sql = sql;
    this.world = world;
    this.mode = mode;
    this.simulated = now;
  }

  /// UTC, whole milliseconds.
  public Instant now() {
    return mode == ClockMode.REAL ? world.instant().truncatedTo(ChronoUnit.MILLIS) : simulated;
  }

  public ClockMode mode() {
    return mode;
  }

  /// Moves a simulated clock forward; moving it to where it stands already, or back, changes
  /// nothing.
  public void advance(Instant to) {
    if (mode == ClockMode.REAL) {
      throw new IllegalStateException("the clock of this log is the world's and cannot be moved");
    }
    if (to.isAfter(simulated)) {
      Timestamp moment = Timestamp.from(to);
      sql.update("update engine.clock set now = ? where now < ?", moment, moment);
      simulated = to;
    }
  }
}
