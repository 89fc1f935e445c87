package id.jejak.app.sample.story;

import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.shared.RegionCode;
import java.time.LocalDate;

/// When and where.
///
/// @param key the three letters in the identifiers, such as `BNY`
/// @param dataset such as `BNY-2023`
/// @param signed the day on which the agreements were signed, before the first moment
public record Frame(
    String key,
    String dataset,
    String title,
    String program,
    int fiscalYear,
    LocalDate signed,
    LocalDate epoch,
    LocalDate end,
    RegionCode region,
    WorkCalendar calendar,
    Prices prices) {
  /// In rupiah.
  ///
  /// @param insurance for the whole cover of one person
  /// @param foundersClass a class of founders
  public record Prices(
      long trainingClass, long foundersClass, long certification, long insurance, long stipend) {}
}
