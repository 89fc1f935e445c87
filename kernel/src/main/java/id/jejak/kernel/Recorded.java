package id.jejak.kernel;

import java.time.Instant;
import java.util.UUID;

/// An event as the log holds it.
///
/// @param position its place in the one order of the log, from 0, without gaps
/// @param version its place in its stream, from 0
/// @param recordedAt when the log learnt of it, UTC; never decreases along positions
public record Recorded<E extends Event>(
    long position,
    String stream,
    long version,
    UUID id,
    Instant recordedAt,
    int rules,
    Provenance by,
    E event) {
  public Instant occurredAt() {
    return by.occurredAt();
  }
}
