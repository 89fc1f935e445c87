package id.jejak.command.assessment;

import id.jejak.messages.shared.Period;
import java.time.LocalDate;

/// Questions about days.
final class Days {
  private Days() {}

  static boolean within(Period period, LocalDate day) {
    return !day.isBefore(period.from()) && !day.isAfter(period.to());
  }
}
