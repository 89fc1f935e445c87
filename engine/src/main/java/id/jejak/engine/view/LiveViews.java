package id.jejak.engine.view;

import id.jejak.engine.database.Machinery;
import id.jejak.engine.log.LogMessage;
import id.jejak.engine.log.Reach;
import id.jejak.engine.vault.Sealing;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/// Feeds all views behind one processor: what a batch means for all of them commits with its
/// position in one transaction, so the views always stand at one place.
///
/// A view that fails is fed no longer, and the others go on; it is filled anew when a node starts,
/// or by a rebuild.
final class LiveViews implements EventHandlerInvoker {
  private static final Logger log = LoggerFactory.getLogger(LiveViews.class);

  private final Map<Class<? extends Event>, List<View>> hearers = new HashMap<>();
  private final Sealing sealing;
  private final JdbcTemplate sql;
  private final ViewTables tables;
  private final Reach reach;

  /// Views whose rows the database did not take, until that is stored.
  private final Set<String> failing = ConcurrentHashMap.newKeySet();

  LiveViews(
      Collection<View> views, Sealing sealing, JdbcTemplate sql, ViewTables tables, Reach reach) {
    views.forEach(view ->
        view.hears()
            .forEach(type -> hearers.computeIfAbsent(type, t -> new ArrayList<>()).add(view)));
    this.sealing = sealing;
    this.sql = sql;
    this.tables = tables;
    this.reach = reach;
  }

  @Override
  public boolean canHandle(EventMessage<?> message, Segment segment) {
    boolean hears = hearers.containsKey(message.getPayloadType());
    reach.see(LogMessage.of(message).position(), hears);
    return hears;
  }

  @Override
  public void handle(EventMessage<?> message, Segment segment) {
    UnitOfWork<?> unit = CurrentUnitOfWork.get().root();
    Batch batch = unit.getOrComputeResource("views", name -> new Batch(unit));
    batch.on(LogMessage.of(message).recorded());
  }

  private final class Batch {
    private final Map<String, RowBatch> rows = new LinkedHashMap<>();
    private final Set<String> silent;
    private long last = -1;

    private Batch(UnitOfWork<?> unit) {
      silent = tables.shared();
      failing.forEach(tables::fail);
      silent.addAll(failing);
      unit.onPrepareCommit(u -> write());
      unit.afterCommit(u -> {
        failing.removeAll(silent);
        reach.commit(last);
      });
    }

    private void on(Recorded<?> recorded) {
      last = recorded.position();
      for (View view : hearers.getOrDefault(recorded.event().getClass(), List.of())) {
        if (!silent.contains(view.name())) {
          on(recorded, view);
        }
      }
    }

    private void on(Recorded<?> recorded, View view) {
      try {
        view.on(recorded, rows.computeIfAbsent(view.name(), n -> new RowBatch(view, sealing)));
      } catch (RuntimeException fault) {
        if (Machinery.failed(fault)) {
          throw fault;
        }
        report(view.name(), fault);
        rows.remove(view.name());
        silent.add(view.name());
        tables.fail(view.name());
      }
    }

    /// A statement that fails dooms the transaction: the batch comes again, without that view.
    private void write() {
      rows.forEach((view, changes) -> {
        try {
          changes.write(sql, ViewTables.READ, tables.types(ViewTables.READ, view));
        } catch (RuntimeException fault) {
          if (!Machinery.failed(fault)) {
            report(view, fault);
            failing.add(view);
          }
          throw fault;
        }
      });
    }

    private void report(String view, RuntimeException fault) {
      log.atError()
          .addKeyValue("view", view)
          .addKeyValue("failure", Machinery.named(fault))
          .log("a view failed and is fed no longer; rebuild it once its fault is mended");
    }
  }
}
