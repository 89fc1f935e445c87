package id.jejak.engine.access;

import id.jejak.engine.clock.LogClock;
import id.jejak.engine.web.Caller;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.kernel.Personal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The record of every reading of personal data by somebody other than its subject. The application
/// can add to it, and can change nothing in it.
public final class AccessLog {
  private static final String PUBLIC = "public";

  private final JdbcTemplate sql;
  private final LogClock clock;

  public AccessLog(JdbcTemplate sql, LogClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// @param subject whose data; a person, or one of the identifiers under which a person's data
  ///   lies
  /// @param reason in the reader's words; null where none was given
  public record Entry(
      long entry,
      Instant openedAt,
      String reader,
      String role,
      String tenant,
      String operation,
      String subject,
      List<String> fields,
      @Nullable String reason) {}

  /// Notes that a value is about to be shown; outside of a request nobody is there to see it.
  void opened(Personal<?> value, String field) {
    Reading reading = value.isErased() ? null : Reading.current(true);
    if (reading != null) {
      reading.opened(value.subject(), field);
    }
  }

  /// Notes every personal value that a record holds, however deep.
  public void opened(Record shown) {
    Openings.in(shown).forEach(this::opened);
  }

  /// Writes down what the request has opened. Whoever calls it does so before anything is shown.
  ///
  /// @param caller null where anybody may ask
  /// @param own the identifiers under which the caller's own data lies
  /// @param may false for a reader who may see nothing of others, for want of a reason
  /// @return false when such a reader was about to
  public boolean write(
      @Nullable Caller caller,
      Set<String> own,
      String operation,
      @Nullable String reason,
      boolean may) {
    Reading reading = Reading.current(false);
    if (reading == null) {
      return true;
    }
    Timestamp now = Timestamp.from(clock.now());
    List<Object[]> rows = new ArrayList<>();
    for (Map.Entry<String, Set<String>> each : reading.take().entrySet()) {
      if (!own.contains(each.getKey())) {
        rows.add(
            new Object[] {
              now,
              caller == null ? PUBLIC : caller.actor(),
              caller == null ? PUBLIC : caller.role(),
              caller == null ? PUBLIC : caller.tenant(),
              operation,
              each.getKey(),
              String.join(",", each.getValue()),
              reason
            });
      }
    }
    if (!rows.isEmpty() && may) {
      int[] _ =
          sql.batchUpdate(
              "insert into access.opened"
                  + " (opened_at, reader, role, tenant, operation, subject, fields, reason)"
                  + " values (?, ?, ?, ?, ?, ?, ?, ?)",
              rows);
    }
    return rows.isEmpty() || may;
  }

  /// @param subjects whose data; empty for everybody's
  /// @param reader null for every reader
  public Page<Entry> entries(Collection<String> subjects, @Nullable String reader, Paging paging) {
    return paging
        .over(
            JdbcClient.create(sql),
            """
            select entry, opened_at, reader, role, tenant, operation, subject, fields, reason
            from access.opened
            where (cardinality(:subjects::text[]) = 0 or subject = any (:subjects::text[]))
              and (:reader::text is null or reader = :reader)
            """)
        .param("subjects", subjects.toArray(String[]::new))
        .param("reader", reader)
        .page(
            Entry.class,
            (row, _) ->
                new Entry(
                    row.getLong(1),
                    row.getTimestamp(2).toInstant(),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getString(7),
                    List.of(row.getString(8).split(",")),
                    row.getString(9)));
  }
}
