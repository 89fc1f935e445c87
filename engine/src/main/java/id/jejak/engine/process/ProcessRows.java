package id.jejak.engine.process;

import id.jejak.kernel.Event;
import id.jejak.kernel.InstanceParked;
import id.jejak.kernel.InstanceResumed;
import id.jejak.kernel.ProcessEvent;
import id.jejak.kernel.ProcessKey;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerCancelled;
import id.jejak.kernel.TimerFired;
import id.jejak.kernel.TimerScheduled;
import id.jejak.kernel.Todo;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// The rows behind the processes: states, and the index of pending timers whose facts are in the
/// log.
public final class ProcessRows {
  /// @param ended over: it hears nothing more than that one of its last steps was refused
  /// @param parked it could not go on: what concerns it waits
  record Instance(String state, boolean ended, boolean parked) {}

  /// A timer of an instance.
  public record Pending(ProcessKey instance, String timer, Instant due) {}

  private final JdbcTemplate sql;

  public ProcessRows(JdbcTemplate sql) {
    this.sql = sql;
  }

  /// Keeps the timer index in step with a fact that was just appended, in the same transaction.
  public void remember(Event event) {
    if (!(event instanceof ProcessEvent of)) {
      return;
    }
    switch (of) {
      case TimerScheduled set ->
          schedule(List.of(new Pending(set.instance(), set.timer(), set.due())));
      case TimerFired fired ->
          forget(List.of(new Pending(fired.instance(), fired.timer(), Instant.EPOCH)));
      case TimerCancelled cancelled ->
          forget(List.of(new Pending(cancelled.instance(), cancelled.timer(), Instant.EPOCH)));
      case StepRefused _, InstanceParked _, InstanceResumed _ -> {}
    }
  }

  void schedule(List<Pending> timers) {
    if (!timers.isEmpty()) {
      sql.update(
          """
          insert into engine.timer (process, key, timer, due_at)
          select * from unnest(?::text[], ?::text[], ?::text[], ?::timestamptz[])
          on conflict (process, key, timer) do update set due_at = excluded.due_at
          """,
          column(timers, timer -> timer.instance().process()),
          column(timers, timer -> timer.instance().key()),
          column(timers, Pending::timer),
          column(timers, timer -> timer.due().toString()));
    }
  }

  /// Their due moments do not matter.
  void forget(List<Pending> timers) {
    if (!timers.isEmpty()) {
      sql.update(
          """
          delete from engine.timer t using unnest(?::text[], ?::text[], ?::text[]) as g (process, key, timer)
          where t.process = g.process and t.key = g.key and t.timer = g.timer
          """,
          column(timers, timer -> timer.instance().process()),
          column(timers, timer -> timer.instance().key()),
          column(timers, Pending::timer));
    }
  }

  private static <T> String[] column(Collection<T> rows, Function<T, String> value) {
    return rows.stream().map(value).toArray(String[]::new);
  }

  /// The names of the pending timers of some instances.
  Map<ProcessKey, Set<String>> timers(Collection<ProcessKey> instances) {
    var timers = new HashMap<ProcessKey, Set<String>>();
    sql.query(
        """
        select t.process, t.key, t.timer from unnest(?::text[], ?::text[]) as g (process, key)
        join engine.timer t on t.process = g.process and t.key = g.key
        """,
        row -> {
          timers
              .computeIfAbsent(
                  new ProcessKey(row.getString(1), row.getString(2)), key -> new TreeSet<>())
              .add(row.getString(3));
        },
        column(instances, ProcessKey::process),
        column(instances, ProcessKey::key));
    return timers;
  }

  /// Timers due at or before `now`, the earliest first.
  ///
  /// A bare parameter would have the planner look at both ends of the index each time, for how many
  /// are due; of a sub-select it expects the same always, and keeps its plan.
  List<Pending> due(Instant now, int limit) {
    return sql.query(
        "select process, key, timer, due_at from engine.timer where due_at <= (select ?::timestamptz)"
            + " order by due_at, process, key, timer limit "
            + limit,
        (row, n) ->
            new Pending(
                new ProcessKey(row.getString(1), row.getString(2)),
                row.getString(3),
                row.getTimestamp(4).toInstant()),
        Timestamp.from(now));
  }

  /// When the next timer is due; null when none is pending.
  public @Nullable Instant nextDue() {
    Timestamp next = sql.queryForObject("select min(due_at) from engine.timer", Timestamp.class);
    return next == null ? null : next.toInstant();
  }

  /// Holds the instances until the transaction ends: a step and a resumption take turns, or an
  /// event could be left waiting behind an instance that goes on.
  Map<ProcessKey, Instance> find(Collection<ProcessKey> keys) {
    var found = new HashMap<ProcessKey, Instance>();
    sql.query(
        """
        select p.process, p.key, p.state, p.ended, p.parked
        from unnest(?::text[], ?::text[]) as g (process, key)
        join engine.process p on p.process = g.process and p.key = g.key
        order by p.process, p.key for update of p
        """,
        row -> {
          found.put(
              new ProcessKey(row.getString(1), row.getString(2)),
              new Instance(row.getString(3), row.getBoolean(4), row.getBoolean(5)));
        },
        column(keys, ProcessKey::process),
        column(keys, ProcessKey::key));
    return found;
  }

  List<Todo.Entry> todo(ProcessKey instance) {
    return sql.query(
        "select item, note from engine.todo where process = ? and key = ? order by item collate \"C\"",
        (row, n) -> new Todo.Entry(row.getString(1), row.getString(2)),
        instance.process(),
        instance.key());
  }

  /// Something an instance has to see to, or no longer.
  record Item(ProcessKey instance, String item, String note) {}

  void note(List<Item> items) {
    if (!items.isEmpty()) {
      sql.update(
          """
          insert into engine.todo (process, key, item, note)
          select * from unnest(?::text[], ?::text[], ?::text[], ?::text[])
          on conflict (process, key, item) do update set note = excluded.note
          """,
          column(items, each -> each.instance().process()),
          column(items, each -> each.instance().key()),
          column(items, Item::item),
          column(items, Item::note));
    }
  }

  void strike(List<Item> items) {
    if (!items.isEmpty()) {
      sql.update(
          """
          delete from engine.todo t
          using unnest(?::text[], ?::text[], ?::text[]) as g (process, key, item)
          where t.process = g.process and t.key = g.key and t.item = g.item
          """,
          column(items, each -> each.instance().process()),
          column(items, each -> each.instance().key()),
          column(items, Item::item));
    }
  }

  void strikeAll(Collection<ProcessKey> instances) {
    if (!instances.isEmpty()) {
      sql.update(
          """
          delete from engine.todo t
          using unnest(?::text[], ?::text[]) as g (process, key)
          where t.process = g.process and t.key = g.key
          """,
          column(instances, ProcessKey::process),
          column(instances, ProcessKey::key));
    }
  }

  void save(Map<ProcessKey, Instance> instances) {
    if (!instances.isEmpty()) {
      sql.update(
          """
          insert into engine.process (process, key, state, ended, parked)
          select * from unnest(?::text[], ?::text[], ?::text[], ?::boolean[], ?::boolean[])
          on conflict (process, key) do update
          set state = excluded.state, ended = excluded.ended, parked = excluded.parked
          """,
          column(instances.keySet(), ProcessKey::process),
          column(instances.keySet(), ProcessKey::key),
          column(instances.values(), Instance::state),
          column(instances.values(), is -> String.valueOf(is.ended())),
          column(instances.values(), is -> String.valueOf(is.parked())));
    }
  }
}
