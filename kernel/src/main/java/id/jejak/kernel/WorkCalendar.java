package id.jejak.kernel;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/// Working days of one office: Monday to Friday without its holidays, in its own time zone (WIB,
/// WITA, WIT).
public record WorkCalendar(ZoneId zone, Set<LocalDate> holidays) {
  public WorkCalendar {
    holidays = Set.copyOf(holidays);
  }

  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }

  /// The `days`-th working day after `from`; `from` itself does not count.
  public LocalDate plusWorkingDays(LocalDate from, int days) {
    LocalDate day = from;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /// `day`, or the next working day when it is none.
  public LocalDate workingDayFrom(LocalDate day) {
    LocalDate found = day;
    while (!isWorkingDay(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  /// The last working day strictly before `day`.
  public LocalDate workingDayBefore(LocalDate day) {
    LocalDate found = day.minusDays(1);
    while (!isWorkingDay(found)) {
      found = found.minusDays(1);
    }
    return found;
  }

  public LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }

  public Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone).toInstant();
  }

  /// The first moment after `day`: a deadline "by the end of the day" fires here.
  public Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
