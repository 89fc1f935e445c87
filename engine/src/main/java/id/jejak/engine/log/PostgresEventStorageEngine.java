package id.jejak.engine.log;

import id.jejak.kernel.Event;
import id.jejak.kernel.Provenance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/// The log in Axon's terms. Its tracking token is the position, without gaps.
public final class PostgresEventStorageEngine implements EventStorageEngine {
  /// The metadata key of a message to be appended.
  static final String BY = "by";

  private static final int BATCH = 500;

  private final EventLog log;

  public PostgresEventStorageEngine(EventLog log) {
    this.log = log;
  }

  @Override
  public void appendEvents(List<? extends EventMessage<?>> events) {
    for (EventMessage<?> event : events) {
      if (!(event instanceof DomainEventMessage<?> of)
          || !(of.getPayload() instanceof Event fact)
          || !(of.getMetaData().get(BY) instanceof Provenance by)) {
        throw new IllegalArgumentException(
            "the log takes events of a stream, with their provenance");
      }
      log.append(
          of.getAggregateIdentifier(),
          of.getSequenceNumber(),
          List.of(new EventLog.Entry(UUID.fromString(of.getIdentifier()), fact)),
          by,
          0);
    }
  }

  @Override
  public Stream<? extends TrackedEventMessage<?>> readEvents(
      @Nullable TrackingToken token, boolean mayBlock) {
    List<LogMessage> all = new ArrayList<>();
    List<LogMessage> page = log.messages(position(token), BATCH);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = log.messages(page.getLast().position(), BATCH);
    }
    return all.stream();
  }

  @Override
  public DomainEventStream readEvents(String stream, long first) {
    return DomainEventStream.of(
        log.read(stream, first).stream()
            .map(stored ->
                new GenericDomainEventMessage<>(
                    "stream", stream, stored.version(), stored.event(), Map.of())));
  }

  @Override
  public Optional<Long> lastSequenceNumberFor(String stream) {
    long last = log.lastVersion(stream);
    return last < 0 ? Optional.empty() : Optional.of(last);
  }

  /// Streams are short or cached; there is nothing to snapshot.
  @Override
  public void storeSnapshot(DomainEventMessage<?> snapshot) {
    throw new IllegalStateException("this log keeps no snapshots");
  }

  @Override
  public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
    return Optional.empty();
  }

  @Override
  public TrackingToken createTailToken() {
    return new GlobalSequenceTrackingToken(-1);
  }

  @Override
  public TrackingToken createHeadToken() {
    return new GlobalSequenceTrackingToken(log.head().position());
  }

  @Override
  public TrackingToken createTokenAt(Instant recordedAt) {
    return new GlobalSequenceTrackingToken(log.positionAt(recordedAt.minusMillis(1)));
  }

  static long position(@Nullable TrackingToken token) {
    return token == null ? -1 : token.position().orElse(-1);
  }
}
