package id.jejak.saga;

import id.jejak.kernel.Process.Bench;
import id.jejak.kernel.Recorded;
import java.time.Duration;
import java.time.Instant;

/// The time in which the law wants an answer (UU 27/2022): so many hours (`pdp.hours`) after it
/// happened, on holidays too, because the law counts them so.
public final class DataProtection {
  private DataProtection() {}

  public static Instant deadline(Recorded<?> recorded, Bench bench) {
    return recorded.occurredAt().plus(Duration.ofHours(bench.rules().number("pdp.hours")));
  }
}
