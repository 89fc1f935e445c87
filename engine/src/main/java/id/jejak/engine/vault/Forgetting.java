package id.jejak.engine.vault;

import id.jejak.engine.log.Memory;
import id.jejak.engine.process.Processors;
import id.jejak.kernel.LogEvent.SubjectErased;
import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;

/// Carries an erasure out once it is a fact: destroys the data key, and lets go of the look-ups, so
/// that the NIK is free again; and has this node forget what it holds open. All of it may be done
/// twice, so a crash in between loses nothing. Another node forgets what it holds within a minute
/// of its last use.
public final class Forgetting implements EventHandlerInvoker, SmartLifecycle {
  private static final String PROCESSOR = "forgetting";
  private static final int BATCH = 50;

  private final Vault vault;
  private final JdbcTemplate sql;
  private final List<Memory> memories;
  private final Processors processors;
  private volatile boolean running;

  public Forgetting(Vault vault, JdbcTemplate sql, List<Memory> memories, Processors processors) {
    this.vault = vault;
    this.sql = sql;
    this.memories = memories;
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
      memories.forEach(Memory::forget);
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
