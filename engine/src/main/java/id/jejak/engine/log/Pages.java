package id.jejak.engine.log;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;

/// Reads the log in its order, page by page. Whoever reads on behind a page is not looked up: a
/// position is the rank of an event by (transaction, sequence), so what follows in that order has
/// the next positions, as far as the log is stamped.
final class Pages {
  /// Events follow each other in their index as they do in the order of the log: a page of them is
  /// found once and read on from there. The limits are part of the texts and what to read behind is
  /// not seen by the planner, which would otherwise think anew for every page.
  private static final String FOUND =
      """
      with page as materialized (
        select position, tx, seq, recorded_at from engine.event_position
        where position > ? order by position limit %1$d)
      select e.seq, e.stream, e.version, e.type, e.envelope, p.recorded_at, e.tx::text, p.position
      from page p
      join (select * from engine.event
            where (tx, seq) >= (select tx, seq from page order by position limit 1)
            order by tx, seq limit %1$d) e on e.tx = p.tx and e.seq = p.seq
      order by p.position
      """;

  private static final String NEXT =
      """
      select e.seq, e.stream, e.version, e.type, e.envelope, e.recorded_at, e.tx::text
      from engine.event e where (e.tx, e.seq) > (select ?::xid8, ?::bigint)
      order by e.tx, e.seq limit %d
      """;

  /// As many as read on at a time; who is not among them looks his page up.
  private static final int READERS = 64;

  private final JdbcTemplate sql;
  private final LogHead head;
  private final Maker maker;

  /// The last events of pages, by position. They never move.
  private final Cache<Long, Place> ends = Caffeine.newBuilder().maximumSize(READERS).build();

  Pages(JdbcTemplate sql, LogHead head, Maker maker) {
    this.sql = sql;
    this.head = head;
    this.maker = maker;
  }

  /// Makes a message of a row that begins with seq, stream, version, type and envelope.
  interface Maker {
    LogMessage message(ResultSet row, long position, Instant recordedAt) throws SQLException;
  }

  List<LogMessage> after(long position, int limit) {
    long stamped = head.position() - position;
    Place end = stamped > 0 ? ends.getIfPresent(position) : null;
    return end == null
        ? read(FOUND.formatted(limit), null, limit, position)
        : read(NEXT.formatted(limit), end, stamped, end.tx(), end.seq());
  }

  private List<LogMessage> read(String text, @Nullable Place end, long most, Object... values) {
    ResultSetExtractor<List<LogMessage>> page =
        rows -> {
          var messages = new ArrayList<LogMessage>();
          Place last = end;
          while (messages.size() < most && rows.next()) {
            last = end == null || last == null ? Place.found(rows) : last.next(rows);
            messages.add(maker.message(rows, last.position(), last.recordedAt()));
          }
          if (last != null) {
            ends.put(last.position(), last);
          }
          return messages;
        };
    return Objects.requireNonNull(sql.query(text, page, values));
  }

  /// Where an event stands in the order of the log.
  private record Place(long position, String tx, long seq, Instant recordedAt) {
    static Place found(ResultSet row) throws SQLException {
      return new Place(
          row.getLong(8), row.getString(7), row.getLong(1), row.getTimestamp(6).toInstant());
    }

    /// Time never goes back in the order of the log.
    Place next(ResultSet row) throws SQLException {
      Instant at = row.getTimestamp(6).toInstant();
      return new Place(
          position + 1,
          row.getString(7),
          row.getLong(1),
          at.isBefore(recordedAt) ? recordedAt : at);
    }
  }
}
