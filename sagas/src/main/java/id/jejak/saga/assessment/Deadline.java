package id.jejak.saga.assessment;

import id.jejak.kernel.Process.Bench;
import id.jejak.kernel.Reaction.Schedule;
import java.time.LocalDate;

/// Deadlines in the days of the rule table.
final class Deadline {
  private Deadline() {}

  /// The end of the day so many days later, or of the next working day.
  static Schedule after(String timer, LocalDate day, String parameter, Bench bench) {
    var calendar = bench.calendar();
    var last = calendar.workingDayFrom(day.plusDays(bench.rules().number(parameter)));
    return new Schedule(timer, calendar.endOf(last));
  }

  /// The end of the day so many working days later.
  static Schedule afterWorkingDays(String timer, LocalDate day, String parameter, Bench bench) {
    var calendar = bench.calendar();
    return new Schedule(
        timer, calendar.endOf(calendar.plusWorkingDays(day, bench.rules().number(parameter))));
  }
}
