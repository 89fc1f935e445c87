package id.jejak.engine.view;

import id.jejak.engine.log.PostgresEventStorageEngine;
import id.jejak.engine.log.Reach;
import id.jejak.engine.vault.Sealing;
import id.jejak.kernel.Event;
import id.jejak.kernel.LogEvent.SubjectErased;
import id.jejak.kernel.Recorded;
import java.util.Set;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;

/// Feeds one view: its rows and its position commit together, once a batch. What is erased is
/// erased in every view, where it stays behind as it would come out of a rebuild.
final class ViewProjector implements EventHandlerInvoker {
  private final View view;
  private final Sealing sealing;
  private final JdbcTemplate sql;
  private final Reach reach;
  private final Set<Class<? extends Event>> heard;

  ViewProjector(View view, Sealing sealing, JdbcTemplate sql, Reach reach) {
    this.view = view;
    this.sealing = sealing;
    this.sql = sql;
    this.reach = reach;
    this.heard = view.hears();
  }

  @Override
  public boolean canHandle(EventMessage<?> message, Segment segment) {
    Recorded<?> recorded = PostgresEventStorageEngine.recorded(message);
    boolean hears =
        heard.contains(recorded.event().getClass()) || recorded.event() instanceof SubjectErased;
    reach.see(recorded.position(), hears);
    return hears;
  }

  @Override
  public void handle(EventMessage<?> message, Segment segment) {
    Recorded<?> recorded = PostgresEventStorageEngine.recorded(message);
    UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
    RowBatch rows =
        batch.getOrComputeResource(
            "rows of " + view.name(),
            name -> {
              var fresh = new RowBatch(view, sealing);
              batch.onPrepareCommit(unit -> fresh.write(sql));
              return fresh;
            });
    if (heard.contains(recorded.event().getClass())) {
      view.on(recorded, rows);
    }
    if (recorded.event() instanceof SubjectErased erased) {
      rows.forget(erased.subject());
    }
    batch.afterCommit(unit -> reach.commit(recorded.position()));
  }

  @Override
  public boolean supportsReset() {
    return false;
  }
}
