package id.jejak.app.sample;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/// The public holidays that are shipped for the sample programmes; an office loads its own, with
/// collective leave, every year.
public final class Holidays {
  private Holidays() {}

  public static Set<LocalDate> indonesian() {
    return Resource.rows("holidays-id.csv").stream()
        .map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))))
        .collect(Collectors.toUnmodifiableSet());
  }
}
