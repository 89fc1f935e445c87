package id.jejak.engine.command;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.log.EventLog.Stored;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The streams that decisions look at besides their own: read whole once, and then only from the
/// last known event on. What is kept is trusted only if the stream still holds that very row, so
/// neither a rollback nor another node can make it lie.
final class Streams {
  private final EventLog log;
  private final Cache<String, List<Stored>> known = cache();

  Streams(EventLog log) {
    this.log = log;
  }

  /// What is kept of streams, by their names, until a minute after it was last asked for.
  static <T> Cache<String, T> cache() {
    return Caffeine.newBuilder()
        .maximumSize(10_000)
        .expireAfterAccess(Duration.ofMinutes(1))
        .build();
  }

  List<Stored> read(String stream) {
    List<Stored> had = known.getIfPresent(stream);
    List<Stored> events = had == null ? null : continued(stream, had);
    if (events == null) {
      events = log.read(stream, 0);
    }
    List<Stored> written =
        events.stream().takeWhile(event -> event.seq() != Stored.UNWRITTEN).toList();
    if (!written.isEmpty()) {
      known.put(stream, written);
    }
    return events;
  }

  private @Nullable List<Stored> continued(String stream, List<Stored> had) {
    Stored last = had.getLast();
    List<Stored> tail = log.read(stream, last.version());
    if (tail.isEmpty() || tail.getFirst().seq() != last.seq()) {
      return null;
    }
    return tail.size() == 1 ? had : Stream.concat(had.stream(), tail.stream().skip(1)).toList();
  }

  void forget(String stream) {
    known.invalidate(stream);
  }

  void forget() {
    known.invalidateAll();
  }
}
