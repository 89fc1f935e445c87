package id.jejak.engine.vault;

import id.jejak.engine.log.LogEventStore;
import id.jejak.engine.process.Processors;
import id.jejak.kernel.LogEvent.SubjectErased;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;

/// Carries an erasure out once it is a fact: destroys the data key, and lets go of the look-ups, so
/// that the NIK is free again. Both may be done twice, so a crash in between loses nothing. Another
/// node forgets a key it holds in memory within a minute.
public final class Forgetting implements EventHandlerInvoker, SmartLifecycle {
  private static final String PROCESSOR = "forgetting";
  private static final int BATCH = 50;

  private final Vault vault;
  private final JdbcTemplate sql;
  private final LogEventStore store;
  private final Processors processors;
  private volatile boolean running;

  public Forgetting(Vault vault, JdbcTemplate sql, LogEventStore store, Processors processors) {
    this.vault = vault;
    this.sql = sql;
    this.store = store;
    this.processors = processors;
  }

  @Override
  public boolean canHandle(EventMessage<?> message, Segment segment) {
    return message.getPayloadType() == SubjectErased.class;
  }

  @Override
  public void handle(EventMessage<?> message, Segment segment) {
    if (message.getPayload() instanceof SubjectErased erased) {
      vault.destroy(erased.subject());
      sql.update("delete from vault.subject_lookup where subject = ?", erased.subject());
      store.forget();
    }
  }

  @Override
  public boolean supportsReset() {
    return false;
  }

  @Override
  public void start() {
    processors.start(PROCESSOR, this, BATCH);
    running = true;
  }

  @Override
  public void stop() {
    processors.stop(PROCESSOR);
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
