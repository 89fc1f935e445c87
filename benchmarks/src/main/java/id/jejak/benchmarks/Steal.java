package id.jejak.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// The time for which processors had work and the host let other machines run instead, as Linux
/// counts it in `/proc/stat`. No ratio of ours takes it out again, least of all a slowest
/// hundredth; so it is told.
///
/// @param stolen hundredths of a second, of all processors
/// @param all of them, idle or not; 0 where nobody counts
record Steal(long stolen, long all) {
  private static final int FIELDS = 8;

  static Steal now() {
    try (var lines = Files.lines(Path.of("/proc/stat"))) {
      String total = lines.findFirst().orElse("");
      long[] ticks =
          Arrays.stream(total.split("\\s+"))
              .skip(1)
              .limit(FIELDS)
              .mapToLong(Long::parseLong)
              .toArray();
      return ticks.length < FIELDS
          ? new Steal(0, 0)
          : new Steal(ticks[FIELDS - 1], Arrays.stream(ticks).sum());
    } catch (IOException e) {
      return new Steal(0, 0);
    }
  }

  /// Percent of the machine; "unknown" where nobody counts.
  String since(Steal before) {
    return all == before.all
        ? "unknown"
        : Samples.number(100.0 * (stolen - before.stolen) / (all - before.all));
  }
}
