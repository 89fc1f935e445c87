package id.jejak.engine.process;

import id.jejak.engine.clock.LogClock;
import id.jejak.engine.database.Machinery;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.log.LogMessage;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
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
/// The steps of a batch are taken together behind one savepoint. When one of them fails they are
/// taken back and each half is taken by itself, until the one that fails stands alone. A lost race
/// is then tried again; a fault parks the instance: its later events wait for it, in order, and
/// everybody else goes on. A fault of the machinery (connection, disk) parks nobody: the whole
/// batch is rolled back and comes again.
public final class ProcessManager implements EventHandlerInvoker {
  private static final Logger log = LoggerFactory.getLogger(ProcessManager.class);
  private static final int RACES = 20;
  private static final String RULES = "rules";

  private final Map<Class<? extends Event>, List<Process<?>>> hearers = new HashMap<>();
  private final Map<String, Process<?>> processes = new LinkedHashMap<>();
  private final ProcessStep step;
  private final ProcessRows rows;
  private final EventLog eventLog;
  private final JdbcTemplate sql;
  private final LogClock clock;
  private final WorkCalendar calendar;
  private final TransactionTemplate savepoint;
  private final NavigableMap<Long, Rules> rules = new ConcurrentSkipListMap<>();
  private final Reach reach = new Reach();
  private volatile long knownRules = -1;

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
  }

  /// Goes on behind `committed`.
  void startAt(long committed) {
    learnRules();
    reach.restart(committed);
  }

  /// Rules are published to whichever node takes the steps at that time; another one that goes on
  /// in its place has not heard of them.
  private void learnRules() {
    if (eventLog.lastVersion(RULES) == knownRules) {
      return;
    }
    for (Recorded<?> recorded : eventLog.history(RULES)) {
      if (recorded.event() instanceof LogEvent.RulesPublished published) {
        learn(recorded, published);
      }
      knownRules = recorded.version();
    }
  }

  private void learn(Recorded<?> recorded, LogEvent.RulesPublished published) {
    rules.put(recorded.position(), new Rules(published.version(), published.parameters()));
  }

  /// The rules that were in force when an event was recorded.
  private Rules rulesAt(Recorded<?> recorded) {
    Map.Entry<Long, Rules> at = rules.floorEntry(recorded.position());
    return at == null ? Rules.NONE : at.getValue();
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
    LogMessage logged = LogMessage.of(message);
    boolean hears =
        mayConcern(logged.getPayloadType())
            && (logged.recorded().event() instanceof LogEvent.RulesPublished
                || !concerned(logged.recorded().event()).isEmpty());
    reach.see(logged.position(), hears);
    return hears;
  }

  private boolean mayConcern(Class<?> type) {
    return hearers.containsKey(type)
        || type == TimerFired.class
        || type == StepRefused.class
        || type == LogEvent.RulesPublished.class;
  }

  @Override
  public void handle(EventMessage<?> message, Segment segment) {
    Recorded<?> recorded = LogMessage.of(message).recorded();
    if (recorded.event() instanceof LogEvent.RulesPublished published) {
      learn(recorded, published);
    }
    UnitOfWork<?> unit = CurrentUnitOfWork.get().root();
    Batch batch = unit.getOrComputeResource("steps", name -> new Batch(unit));
    batch.last = recorded.position();
    for (Concerned concerned : concerned(recorded.event())) {
      batch.steps.add(new Step(concerned.process(), concerned.key(), recorded));
    }
  }

  private final class Batch {
    private final List<Step> steps = new ArrayList<>();
    private long last = -1;

    private Batch(UnitOfWork<?> unit) {
      learnRules();
      unit.onPrepareCommit(u -> take(steps));
      unit.afterCommit(u -> reach.commit(last));
    }
  }

  private record Step(Process<?> process, ProcessKey key, Recorded<?> cause) {}

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

  private void take(List<Step> steps) {
    for (int race = 0; !steps.isEmpty(); race++) {
      try {
        var _ =
            behindSavepoint(
                keys(steps),
                round -> {
                  steps.forEach(each -> concern(each, round));
                  return List.of();
                });
        return;
      } catch (RuntimeException fault) {
        if (Machinery.failed(fault)) {
          throw fault;
        }
        if (steps.size() > 1) {
          int half = steps.size() / 2;
          take(steps.subList(0, half));
          take(steps.subList(half, steps.size()));
          return;
        }
        if (!(fault instanceof DuplicateKeyException) || race == RACES) {
          park(steps.getFirst(), fault);
          return;
        }
      }
    }
  }

  private static Set<ProcessKey> keys(List<Step> steps) {
    return steps.stream().map(Step::key).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void concern(Step each, Round round) {
    Instance is = round.find(each.key);
    if (is != null && is.ended() && !(each.cause.event() instanceof StepRefused)) {
      return;
    }
    if (is != null && is.parked()) {
      wait(each.key, each.cause);
      return;
    }
    var _ = react(each, round);
  }

  private List<String> react(Step each, Round round) {
    var bench = new Process.Bench(rulesAt(each.cause), calendar, () -> round.todo(each.key));
    return step.take(each.process, each.key, round, each.cause, bench);
  }

  private List<String> behindSavepoint(Set<ProcessKey> keys, Function<Round, List<String>> work) {
    UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(null);
    try {
      List<String> said =
          savepoint.execute(status ->
              eventLog.together(() -> {
                var round = new Round(rows, eventLog, keys);
                List<String> done = work.apply(round);
                round.write();
                return done;
              }));
      unit.commit();
      return java.util.Objects.requireNonNull(said);
    } catch (RuntimeException e) {
      unit.rollback(e);
      throw e;
    }
  }

  private void park(Step stuck, RuntimeException fault) {
    ProcessKey key = stuck.key;
    String failure = failure(fault);
    log.atError()
        .addKeyValue("instance", key)
        .addKeyValue("position", stuck.cause.position())
        .addKeyValue("failure", failure)
        .log("parked");
    var _ =
        behindSavepoint(
            Set.of(key),
            round -> {
              Instance is = round.find(key);
              round.save(
                  key,
                  new Instance(
                      is == null ? begin(stuck.process, key) : is.state(),
                      is != null && is.ended(),
                      true));
              wait(key, stuck.cause);
              sql.update(
                  """
                  insert into engine.incident (process, key, position, failure, opened_at) values (?, ?, ?, ?, ?)
                  on conflict (process, key) do update
                  set position = excluded.position, failure = excluded.failure, attempts = incident.attempts + 1
                  """,
                  key.process(),
                  key.key(),
                  stuck.cause.position(),
                  failure,
                  Timestamp.from(clock.now()));
              step.append(
                  key,
                  List.of(new InstanceParked(key, stuck.cause.id(), failure)),
                  round,
                  stuck.cause,
                  rulesAt(stuck.cause).version());
              return List.of();
            });
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
    learnRules();
    Process<?> process = processes.get(key.process());
    if (process == null) {
      throw new IllegalArgumentException("there is no process " + key.process());
    }
    return behindSavepoint(
        Set.of(key),
        round -> {
          List<Recorded<?>> waiting = waiting(key);
          List<String> said = new ArrayList<>();
          waiting.forEach(each -> said.addAll(goOn(new Step(process, key, each), round)));
          sql.update(
              "delete from engine.waiting where process = ? and key = ?", key.process(), key.key());
          sql.update(
              "delete from engine.incident where process = ? and key = ?",
              key.process(),
              key.key());
          Instance now = java.util.Objects.requireNonNull(round.find(key));
          round.save(key, new Instance(now.state(), now.ended(), false));
          if (!waiting.isEmpty()) {
            Recorded<?> last = waiting.getLast();
            step.append(
                key,
                List.of(new InstanceResumed(key, waiting.size())),
                round,
                last,
                rulesAt(last).version());
          }
          return said;
        });
  }

  private List<Recorded<?>> waiting(ProcessKey key) {
    return sql
        .query(
            "select position from engine.waiting where process = ? and key = ? order by position",
            (row, n) -> row.getLong(1),
            key.process(),
            key.key())
        .stream()
        .<Recorded<?>>map(position -> eventLog.after(position - 1, 1).getFirst())
        .toList();
  }

  /// A refused step is asked again first, under an id of its own: what stood against it may have
  /// been put right.
  private List<String> goOn(Step each, Round round) {
    if (each.cause.event() instanceof StepRefused refused) {
      Outcome again = step.again(each.key, refused, each.cause);
      if (again != null && !again.isRefused()) {
        return List.of(refused.step() + " again: " + again);
      }
    } else if (java.util.Objects.requireNonNull(round.find(each.key)).ended()) {
      return List.of();
    }
    return react(each, round);
  }

  @Override
  public boolean supportsReset() {
    return false;
  }
}
