package id.jejak.engine.history;

import id.jejak.kernel.Recorded;
import id.jejak.kernel.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Up to where a history is replayed; days are days of the office and count to their end.
///
/// @param at the last day on which something happened that still counts; null for all
/// @param knownOn the last day on which it was recorded; null for all
/// @param position the last position of the log; null for all
public record AsOf(@Nullable LocalDate at, @Nullable LocalDate knownOn, @Nullable Long position) {
  boolean covers(Recorded<?> recorded, WorkCalendar office) {
    return before(recorded.occurredAt(), at, office)
        && before(recorded.recordedAt(), knownOn, office)
        && (position == null || recorded.position() <= position);
  }

  private static boolean before(Instant moment, @Nullable LocalDate day, WorkCalendar office) {
    return day == null || moment.isBefore(office.endOf(day));
  }
}
