package id.jejak.engine.process;

import id.jejak.engine.log.LogEventStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;

/// Axon's pooled streaming processors as we run them: one segment, so everything is in order; a
/// batch is one transaction that holds the effects and the position; woken by the log instead of
/// polling.
public final class Processors implements DisposableBean {
  private static final Logger log = LoggerFactory.getLogger(Processors.class);

  private final LogEventStore store;
  private final TokenStore tokens;
  private final TransactionManager transactions;
  private final JdbcTemplate sql;
  private final ScheduledExecutorService coordinators =
      Executors.newScheduledThreadPool(
          2, Thread.ofPlatform().name("coordinator-", 0).daemon().factory());
  private final ScheduledExecutorService workers =
      Executors.newScheduledThreadPool(
          4, Thread.ofPlatform().name("processor-", 0).daemon().factory());
  private final Map<String, PooledStreamingEventProcessor> running = new ConcurrentHashMap<>();

  public Processors(
      LogEventStore store, TokenStore tokens, TransactionManager transactions, JdbcTemplate sql) {
    this.store = store;
    this.tokens = tokens;
    this.transactions = transactions;
    this.sql = sql;
  }

  public void start(String name, EventHandlerInvoker handler, int batch) {
    var processor =
        PooledStreamingEventProcessor.builder()
            .name(name)
            .eventHandlerInvoker(handler)
            .messageSource(store)
            .tokenStore(tokens)
            .transactionManager(transactions)
            .coordinatorExecutor(coordinators)
            .workerExecutor(workers)
            .initialSegmentCount(1)
            .initialToken(StreamableMessageSource::createTailToken)
            .batchSize(batch)
            .tokenClaimInterval(1_000)
            .claimExtensionThreshold(1_000)
            .errorHandler(PropagatingErrorHandler.INSTANCE)
            .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
            .build();
    running.put(name, processor);
    processor.start();
  }

  public void stop(String name) {
    PooledStreamingEventProcessor processor = running.remove(name);
    if (processor != null) {
      await(name, processor.shutdownAsync());
    }
  }

  /// A batch in the middle of its work gets some time; a processor that cannot end, because the
  /// database is gone, does not keep the node from stopping. What it had not committed comes again.
  private static void await(String name, CompletableFuture<Void> stopped) {
    try {
      stopped.get(10, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      log.atWarn().addKeyValue("processor", name).log("did not stop in time");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The position that a processor has committed; -1 before its first.
  public long storedPosition(String name) {
    List<byte[]> token =
        sql.query(
            "select token from engine.token_entry where processorName = ? and segment = 0"
                + " and token is not null",
            (row, n) -> row.getBytes(1),
            name);
    return token.isEmpty() ? -1 : Tokens.position(token.getFirst());
  }

  /// Forgets how far a stopped processor was: it will start from the beginning of the log.
  public void forget(String name) {
    sql.update("delete from engine.token_entry where processorName = ?", name);
  }

  @Override
  public void destroy() {
    Map<String, CompletableFuture<Void>> stopping = new HashMap<>();
    running.forEach((name, processor) -> stopping.put(name, processor.shutdownAsync()));
    running.clear();
    stopping.forEach(Processors::await);
    coordinators.shutdownNow();
    workers.shutdownNow();
  }
}
