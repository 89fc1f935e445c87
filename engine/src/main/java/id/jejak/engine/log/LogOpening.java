package id.jejak.engine.log;

import id.jejak.engine.clock.LogClock;
import id.jejak.kernel.Derived;
import id.jejak.kernel.LogEvent.ClockMode;
import id.jejak.kernel.LogEvent.LogOpened;
import id.jejak.kernel.Provenance;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Opens a log: the kind of its clock is its first fact, and stays.
public final class LogOpening {
  private static final String STREAM = "log";

  private LogOpening() {}

  public static LogClock clock(JdbcTemplate sql, LogSettings settings) {
    Instant now = settings.clock() == ClockMode.REAL ? Instant.EPOCH : settings.origin();
    sql.update(
        "insert into engine.clock (mode, now) values (?, ?) on conflict do nothing",
        settings.clock().name(),
        Timestamp.from(now));
    LogClock clock =
        sql.queryForObject(
            "select mode, now from engine.clock",
            (row, n) ->
                new LogClock(
                    sql,
                    Clock.systemUTC(),
                    ClockMode.valueOf(row.getString(1)),
                    row.getTimestamp(2).toInstant()));
    if (clock == null || clock.mode() != settings.clock()) {
      throw new IllegalStateException(
          "this log was opened on another kind of clock than "
              + settings.clock()
              + "; it keeps that for ever");
    }
    return clock;
  }

  /// Appends the first fact to an empty log; checks the name of one that is not. Of nodes that find
  /// it empty together one opens it, and the others find it opened.
  public static void open(
      EventLog log, LogSettings settings, PlatformTransactionManager transactions) {
    if (log.read(STREAM, 0).isEmpty()) {
      try {
        append(log, settings, transactions);
        return;
      } catch (DuplicateKeyException _) {
        // Another node has opened it; what that one wrote is checked like that of any opened log.
      }
    }
    if (log.read(STREAM, 0).getFirst().event() instanceof LogOpened opened
        && !opened.name().equals(settings.name())) {
      throw new IllegalStateException(
          "this log is "
              + opened.name()
              + " and not "
              + settings.name()
              + "; it keeps its name for ever");
    }
  }

  private static void append(
      EventLog log, LogSettings settings, PlatformTransactionManager transactions) {
    var opened = new LogOpened(settings.clock(), settings.name(), settings.origin());
    var id = Derived.uuid("log", settings.name());
    var by = Provenance.of(id, "system", Provenance.SYSTEM, "system", settings.origin());
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> log.append(STREAM, 0, List.of(new EventLog.Entry(id, opened)), by, 0));
  }
}
