package id.jejak.engine.process;

import id.jejak.engine.clock.LogClock;
import id.jejak.engine.database.Machinery;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.log.PostgresEventStorageEngine;
import id.jejak.engine.log.Reach;
import id.jejak.engine.process.ProcessRows.Instance;
import id.jejak.kernel.Event;
import id.jejak.kernel.InstanceParked;
import id.jejak.kernel.InstanceResumed;
import id.jejak.kernel.LogEvent;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Process;
import id.jejak.kernel.ProcessEvent;
import id.jejak.kernel.ProcessKey;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.Rules;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.kernel.WorkCalendar;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes every event of the log, in order, to the process instances that it concerns. It is the
/// event handler of one Axon processor: the processor's batch is the transaction, and its position
/// commits with the steps.
///
/// Each step runs behind a savepoint. A lost race is taken back and tried again at once. A fault
/// takes back that step alone and parks the instance: its later events wait for it, in order, and
/// everybody else goes on. A fault of the machinery (connection, disk) parks nobody: the whole
/// batch is rolled back and comes again.
public final class ProcessManager implements EventHandlerInvoker {
  private static final Logger log = LoggerFactory.getLogger(ProcessManager.class);
  private static final int RACES = 20;

  private final Map<Class<? extends Event>, List<Process<?>>> hearers = new HashMap<>();
  private final Map<String, Process<?>> processes = new LinkedHashMap<>();
  private final ProcessStep step;
  private final ProcessRows rows;
  private final EventLog eventLog;
  private final JdbcTemplate sql;
  private final LogClock clock;
  private final WorkCalendar calendar;
  private final TransactionTemplate savepoint;
  private volatile Rules rules;
  private final Reach reach = new Reach();

  public ProcessManager(
      List<Process<?>> processes,
      ProcessStep step,
      ProcessRows rows,
      EventLog eventLog,
      JdbcTemplate sql,
      LogClock clock,
      WorkCalendar calendar,
      PlatformTransactionManager transactions) {
    for (Process<?> process : processes) {
      if (this.processes.put(process.name(), process) != null) {
        throw new IllegalStateException("two processes are named " + process.name());
      }
      process
          .hears()
          .forEach(type -> hearers.computeIfAbsent(type, t -> new ArrayList<>()).add(process));
    }
    this.step = step;
    this.rows = rows;
    this.eventLog = eventLog;
    this.sql = sql;
    this.clock = clock;
    this.calendar = calendar;
    this.savepoint = new TransactionTemplate(transactions);
    this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    this.rules = Rules.NONE;
  }

  /// Goes on behind `committed`, under the rules that were in force there.
  void startAt(long committed) {
    for (Recorded<?> recorded : eventLog.history("rules")) {
      if (recorded.position() <= committed
          && recorded.event() instanceof LogEvent.RulesPublished published) {
        rules = new Rules(published.version(), published.parameters());
      }
    }
    reach.restart(committed);
  }

  /// The last position whose steps this node has committed; -1 before the first.
  public long position() {
    return reach.position();
  }

  /// False when this node has not committed the steps of `position` in time.
  boolean await(long position, Duration atMost) throws InterruptedException {
    return reach.await(position, atMost);
  }

  @Override
  public boolean canHandle(EventMessage<?> message, Segment segment) {
    Recorded<?> recorded = PostgresEventStorageEngine.recorded(message);
    boolean hears =
        recorded.event() instanceof LogEvent.RulesPublished
            || !concerned(recorded.event()).isEmpty();
    reach.see(recorded.position(), hears);
    return hears;
  }

  @Override
  public void handle(EventMessage<?> message, Segment segment) {
    Recorded<?> recorded = PostgresEventStorageEngine.recorded(message);
    if (recorded.event() instanceof LogEvent.RulesPublished published) {
      rules = new Rules(published.version(), published.parameters());
    }
    for (Concerned concerned : concerned(recorded.event())) {
      concern(concerned.process(), concerned.key(), recorded);
    }
    CurrentUnitOfWork.get().root().afterCommit(unit -> reach.commit(recorded.position()));
  }

  private record Concerned(Process<?> process, ProcessKey key) {}

  /// Which instances an event concerns: of its own events a process hears fired timers and refused
  /// steps.
  private List<Concerned> concerned(Event event) {
    if (event instanceof ProcessEvent of) {
      Process<?> process = processes.get(of.instance().process());
      return process != null && (of instanceof TimerFired || of instanceof StepRefused)
          ? List.of(new Concerned(process, of.instance()))
          : List.of();
    }
    List<Concerned> all = new ArrayList<>(2);
    for (Process<?> process : hearers.getOrDefault(event.getClass(), List.of())) {
      String key = process.keyOf(event);
      if (key != null) {
        all.add(new Concerned(process, new ProcessKey(process.name(), key)));
      }
    }
    return all;
  }

  private void concern(Process<?> process, ProcessKey key, Recorded<?> recorded) {
    Instance is = rows.find(key);
    if (is != null && is.ended() && !(recorded.event() instanceof StepRefused)) {
      return;
    }
    if (is != null && is.parked()) {
      wait(key, recorded);
      return;
    }
    for (int race = 0; ; race++) {
      try {
        behindSavepoint(process, key, is, recorded);
        return;
      } catch (DuplicateKeyException lost) {
        if (race == RACES) {
          park(key, is, recorded, lost, process);
          return;
        }
      } catch (RuntimeException fault) {
        if (Machinery.failed(fault)) {
          throw fault;
        }
        park(key, is, recorded, fault, process);
        return;
      }
    }
  }

  private ProcessStep.Result behindSavepoint(
      Process<?> process, ProcessKey key, @Nullable Instance is, Recorded<?> recorded) {
    var unit =
        DefaultUnitOfWork.startAndGet(
            new org.axonframework.eventhandling.GenericEventMessage<>(recorded.event()));
    try {
      ProcessStep.Result result =
          savepoint.execute(status -> step.take(process, key, is, recorded, bench(key)));
      unit.commit();
      return java.util.Objects.requireNonNull(result);
    } catch (RuntimeException e) {
      unit.rollback(e);
      throw e;
    }
  }

  private Process.Bench bench(ProcessKey key) {
    return new Process.Bench(rules, calendar, () -> rows.todo(key));
  }

  private void park(
      ProcessKey key,
      @Nullable Instance is,
      Recorded<?> cause,
      RuntimeException fault,
      Process<?> process) {
    String failure = failure(fault);
    log.atError()
        .addKeyValue("instance", key)
        .addKeyValue("position", cause.position())
        .addKeyValue("failure", failure)
        .log("parked");
    rows.save(
        key,
        new Instance(
            is == null ? begin(process, key) : is.state(), is != null && is.ended(), true));
    wait(key, cause);
    sql.update(
        """
        insert into engine.incident (process, key, position, failure, opened_at) values (?, ?, ?, ?, ?)
        on conflict (process, key) do update
        set position = excluded.position, failure = excluded.failure, attempts = incident.attempts + 1
        """,
        key.process(),
        key.key(),
        cause.position(),
        failure,
        Timestamp.from(clock.now()));
    step.append(key, List.of(new InstanceParked(key, cause.id(), failure)), cause, rules.version());
  }

  private <S> String begin(Process<S> process, ProcessKey key) {
    return step.codec().state(process.begin(key.key()));
  }

  private static String failure(RuntimeException fault) {
    return fault instanceof ProcessStep.Stopped stopped
        ? "stopped: " + stopped.getMessage()
        : Machinery.named(fault);
  }

  private void wait(ProcessKey key, Recorded<?> recorded) {
    sql.update(
        "insert into engine.waiting (process, key, position) values (?, ?, ?) on conflict do"
            + " nothing",
        key.process(),
        key.key(),
        recorded.position());
  }

  /// Takes a parked instance through its waiting events, in order, in the running transaction.
  ///
  /// @return what it did, step by step; it throws what the first failing step threw
  List<String> resume(ProcessKey key) {
    Process<?> process = processes.get(key.process());
    if (process == null) {
      throw new IllegalArgumentException("there is no process " + key.process());
    }
    List<String> said = new ArrayList<>();
    var _ = rows.find(key);
    List<Long> positions =
        sql.query(
            "select position from engine.waiting where process = ? and key = ? order by position",
            (row, n) -> row.getLong(1),
            key.process(),
            key.key());
    Recorded<?> last = null;
    for (long waiting : positions) {
      Recorded<?> recorded = eventLog.after(waiting - 1, 1).getFirst();
      Instance is = java.util.Objects.requireNonNull(rows.find(key));
      said.addAll(goOn(process, key, is, recorded));
      last = recorded;
    }
    sql.update(
        "delete from engine.waiting where process = ? and key = ?", key.process(), key.key());
    sql.update(
        "delete from engine.incident where process = ? and key = ?", key.process(), key.key());
    Instance now = java.util.Objects.requireNonNull(rows.find(key));
    rows.save(key, new Instance(now.state(), now.ended(), false));
    if (last != null) {
      step.append(key, List.of(new InstanceResumed(key, positions.size())), last, rules.version());
    }
    return said;
  }

  /// A refused step is asked again first, under an id of its own: what stood against it may have
  /// been put right.
  private List<String> goOn(Process<?> process, ProcessKey key, Instance is, Recorded<?> recorded) {
    if (recorded.event() instanceof StepRefused refused) {
      Outcome again = step.again(key, refused, recorded);
      if (again != null && !again.isRefused()) {
        return List.of(refused.step() + " again: " + again);
      }
    } else if (is.ended()) {
      return List.of();
    }
    return behindSavepoint(process, key, is, recorded).said();
  }

  @Override
  public boolean supportsReset() {
    return false;
  }
}
