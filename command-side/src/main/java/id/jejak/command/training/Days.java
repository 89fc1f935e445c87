package id.jejak.command.training;

import id.jejak.messages.shared.Period;
import java.time.LocalDate;

final class Days {
  private Days() {}

  static boolean within(Period period, LocalDate day) {
    return !day.isBefore(period.from()) && !day.isAfter(period.to());
  }
}
