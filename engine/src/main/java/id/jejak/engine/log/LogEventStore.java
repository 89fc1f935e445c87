package id.jejak.engine.log;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

/// Axon's event store over the log. Its streams call back as soon as there is more, on this node or
/// another, so that processors need not poll.
public final class LogEventStore extends AbstractEventStore implements Memory {
  private final EventLog log;
  private final LogTail tail;

  private LogEventStore(Builder builder) {
    super(builder);
    this.log = builder.log;
    this.tail = new LogTail(log);
  }

  public static LogEventStore over(EventLog log) {
    return new LogEventStore(new Builder(log));
  }

  @Override
  public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
    return new LogStream(PostgresEventStorageEngine.position(token));
  }

  @Override
  public void forget() {
    tail.forget();
  }

  private static final class Builder extends AbstractEventStore.Builder {
    private final EventLog log;

    private Builder(EventLog log) {
      this.log = log;
      storageEngine(new PostgresEventStorageEngine(log));
    }
  }

  private final class LogStream implements BlockingStream<TrackedEventMessage<?>> {
    private static final int PAGE = 500;

    private final ArrayDeque<TrackedEventMessage<?>> page = new ArrayDeque<>();
    private long position;
    private @Nullable Runnable callback;

    private LogStream(long position) {
      this.position = position;
    }

    private void fill() {
      if (page.isEmpty() && log.head().position() > position) {
        List<LogMessage> more = tail.after(position, PAGE);
        page.addAll(more);
        position = more.isEmpty() ? position : more.getLast().position();
      }
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
      fill();
      return Optional.ofNullable(page.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
      fill();
      if (page.isEmpty() && timeout > 0) {
        log.head().await(position, java.time.Duration.of(timeout, unit.toChronoUnit()));
        fill();
      }
      return !page.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
      while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
        // waits until there is one
      }
      return page.remove();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable heard) {
      if (callback != null) {
        log.head().forget(callback);
      }
      callback = heard;
      log.head().onAdvance(heard);
      return true;
    }

    @Override
    public void close() {
      if (callback != null) {
        log.head().forget(callback);
      }
    }
  }
}
