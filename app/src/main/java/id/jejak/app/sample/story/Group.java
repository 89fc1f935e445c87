package id.jejak.app.sample.story;

import java.time.LocalDate;

/// Sixteen people who go one way together, to one employer.
///
/// @param number from 1, over the year, among those who go the same way
/// @param first the day on which they begin
/// @param months how long, for apprentices
/// @param insured whether the programme pays their insurance
/// @param before how many people there are in classes and groups before it
/// @param candidates among whom they are chosen
public record Group(
    String key,
    Way way,
    int number,
    LocalDate first,
    int months,
    Body host,
    boolean insured,
    int before,
    int candidates) {
  /// Such as `BKL-M001`: in the identifiers.
  String name() {
    return "%s-%s%03d".formatted(key, way.letter(), number);
  }
}
