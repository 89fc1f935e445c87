package id.jejak.engine.process;

import id.jejak.kernel.ProcessKey;
import java.time.Instant;
import java.util.List;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Parked instances: what is wrong with which one, and how to let it go on.
public final class Incidents {
  /// @param position the event at which it stopped
  /// @param waiting how many events wait for it, that one included
  public record Incident(
      ProcessKey instance,
      long position,
      String failure,
      Instant openedAt,
      int attempts,
      int waiting) {}

  /// What a resumption does, or would do.
  public record Resumption(boolean succeeded, List<String> steps) {}

  private final JdbcTemplate sql;
  private final ProcessManager manager;
  private final TransactionTemplate transaction;

  public Incidents(
      JdbcTemplate sql, ProcessManager manager, PlatformTransactionManager transactions) {
    this.sql = sql;
    this.manager = manager;
    this.transaction = new TransactionTemplate(transactions);
  }

  public List<Incident> list() {
    return sql.query(
        """
        select i.process, i.key, i.position, i.failure, i.opened_at, i.attempts,
               (select count(*) from engine.waiting w where w.process = i.process and w.key = i.key)
        from engine.incident i order by i.opened_at, i.process, i.key
        """,
        (row, n) ->
            new Incident(
                new ProcessKey(row.getString(1), row.getString(2)),
                row.getLong(3),
                row.getString(4),
                row.getTimestamp(5).toInstant(),
                row.getInt(6),
                row.getInt(7)));
  }

  /// Tries the waiting events of one instance. A dry run does the same and takes it all back.
  public Resumption resume(ProcessKey instance, boolean dryRun) {
    Resumption result =
        transaction.execute(status -> {
          var unit =
              DefaultUnitOfWork.startAndGet(
                  new org.axonframework.messaging.GenericMessage<>(instance));
          try {
            List<String> steps = manager.resume(instance);
            if (dryRun) {
              unit.rollback();
              status.setRollbackOnly();
            } else {
              unit.commit();
            }
            return new Resumption(true, steps);
          } catch (RuntimeException fault) {
            unit.rollback(fault);
            status.setRollbackOnly();
            return new Resumption(false, List.of(fault.getClass().getSimpleName()));
          }
        });
    return java.util.Objects.requireNonNull(result);
  }
}
