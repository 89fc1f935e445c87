package id.jejak.engine.log;

import id.jejak.kernel.Recorded;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/// A stored event on its way to the processors of a node, which share it. Its type is known at
/// once; what it says is opened when the first of them wants to hear it.
public final class LogMessage implements TrackedEventMessage<Object> {
  private final long position;
  private final Class<?> type;
  private final Instant recordedAt;
  private final TrackingToken token;
  private final Supplier<Recorded<?>> opened;
  private volatile @Nullable Recorded<?> recorded;

  LogMessage(long position, Class<?> type, Instant recordedAt, Supplier<Recorded<?>> opened) {
    this(position, type, recordedAt, new GlobalSequenceTrackingToken(position), opened);
  }

  private LogMessage(
      long position,
      Class<?> type,
      Instant recordedAt,
      TrackingToken token,
      Supplier<Recorded<?>> opened) {
    this.position = position;
    this.type = type;
    this.recordedAt = recordedAt;
    this.token = token;
    this.opened = opened;
  }

  /// The message behind what Axon hands to a processor.
  public static LogMessage of(EventMessage<?> message) {
    return (LogMessage) message;
  }

  public long position() {
    return position;
  }

  /// The event as the log holds it.
  public Recorded<?> recorded() {
    Recorded<?> known = recorded;
    if (known == null) {
      known = opened.get();
      recorded = known;
    }
    return known;
  }

  @Override
  public TrackingToken trackingToken() {
    return token;
  }

  @Override
  public LogMessage withTrackingToken(TrackingToken other) {
    return new LogMessage(position, type, recordedAt, other, this::recorded);
  }

  /// What Axon calls it in its own log, which it puts together for every event of every processor:
  /// its place. The identifier of the event itself is inside.
  @Override
  public String getIdentifier() {
    return Long.toString(position);
  }

  @Override
  public Object getPayload() {
    return recorded().event();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Class<Object> getPayloadType() {
    return (Class<Object>) type;
  }

  @Override
  public Instant getTimestamp() {
    return recordedAt;
  }

  @Override
  public MetaData getMetaData() {
    return MetaData.emptyInstance();
  }

  @Override
  public LogMessage withMetaData(Map<String, ?> metaData) {
    return this;
  }

  @Override
  public LogMessage andMetaData(Map<String, ?> metaData) {
    return this;
  }
}
