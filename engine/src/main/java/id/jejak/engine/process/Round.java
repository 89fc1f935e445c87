package id.jejak.engine.process;

import id.jejak.engine.log.EventLog;
import id.jejak.engine.process.ProcessRows.Instance;
import id.jejak.kernel.ProcessEvent;
import id.jejak.kernel.ProcessKey;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.TimerCancelled;
import id.jejak.kernel.TimerFired;
import id.jejak.kernel.TimerScheduled;
import id.jejak.kernel.Todo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The instances of some steps that are taken together: looked up at once and held until the
/// transaction ends, changed in memory, written at once.
final class Round {
  private final ProcessRows rows;
  private final EventLog log;
  private final Collection<ProcessKey> keys;
  private final Map<ProcessKey, Instance> instances;
  private final Map<String, Long> versions;
  private final Map<ProcessKey, Instance> changed = new LinkedHashMap<>();
  private final Map<ProcessKey, TreeMap<String, @Nullable Instant>> timers = new LinkedHashMap<>();

  /// Those that were pending before the round; looked up when the first step wants to cancel one.
  private @Nullable Map<ProcessKey, Set<String>> pending;

  /// What became of entries of the lists, by item; null is struck.
  private final Map<ProcessKey, TreeMap<String, @Nullable String>> items = new LinkedHashMap<>();

  private final Set<ProcessKey> emptied = new LinkedHashSet<>();

  Round(ProcessRows rows, EventLog log, Collection<ProcessKey> keys) {
    this.rows = rows;
    this.log = log;
    this.keys = keys;
    this.instances = new HashMap<>(rows.find(keys));
    this.versions = new HashMap<>(log.lastVersions(keys.stream().map(ProcessKey::value).toList()));
  }

  @Nullable Instance find(ProcessKey key) {
    return instances.get(key);
  }

  void save(ProcessKey key, Instance is) {
    instances.put(key, is);
    changed.put(key, is);
  }

  /// The names of an instance's pending timers, in alphabetical order.
  Set<String> timers(ProcessKey key) {
    var names = new TreeSet<>(pending().getOrDefault(key, Set.of()));
    timers
        .getOrDefault(key, new TreeMap<>())
        .forEach((timer, due) -> {
          if (due == null) {
            names.remove(timer);
          } else {
            names.add(timer);
          }
        });
    return names;
  }

  private Map<ProcessKey, Set<String>> pending() {
    Map<ProcessKey, Set<String>> known = pending;
    if (known == null) {
      known = rows.timers(keys);
      pending = known;
    }
    return known;
  }

  List<Todo.Entry> todo(ProcessKey key) {
    var notes = new TreeMap<String, String>();
    if (!emptied.contains(key)) {
      rows.todo(key).forEach(entry -> notes.put(entry.item(), entry.note()));
    }
    items
        .getOrDefault(key, new TreeMap<>())
        .forEach((item, note) -> {
          if (note == null) {
            notes.remove(item);
          } else {
            notes.put(item, note);
          }
        });
    return notes.entrySet().stream()
        .map(each -> new Todo.Entry(each.getKey(), each.getValue()))
        .toList();
  }

  void note(ProcessKey key, String item, String note) {
    items.computeIfAbsent(key, k -> new TreeMap<>()).put(item, note);
  }

  void strike(ProcessKey key, String item) {
    items.computeIfAbsent(key, k -> new TreeMap<>()).put(item, null);
  }

  void strikeAll(ProcessKey key) {
    items.remove(key);
    emptied.add(key);
  }

  /// Appends what became of an instance to its stream.
  void append(ProcessKey key, List<EventLog.Entry> facts, Provenance by, int rulesVersion) {
    long last = versions.getOrDefault(key.value(), -1L);
    log.append(key.value(), last + 1, facts, by, rulesVersion);
    versions.put(key.value(), last + facts.size());
    facts.forEach(fact -> remember((ProcessEvent) fact.event()));
  }

  private void remember(ProcessEvent fact) {
    var of = timers.computeIfAbsent(fact.instance(), key -> new TreeMap<>());
    switch (fact) {
      case TimerScheduled set -> of.put(set.timer(), set.due());
      case TimerFired fired -> of.put(fired.timer(), null);
      case TimerCancelled cancelled -> of.put(cancelled.timer(), null);
      default -> {}
    }
  }

  void write() {
    rows.save(changed);
    writeTimers();
    writeItems();
  }

  private void writeItems() {
    List<ProcessRows.Item> noted = new ArrayList<>();
    List<ProcessRows.Item> struck = new ArrayList<>();
    items.forEach((key, of) ->
        of.forEach((item, note) -> {
          if (note == null) {
            struck.add(new ProcessRows.Item(key, item, ""));
          } else {
            noted.add(new ProcessRows.Item(key, item, note));
          }
        }));
    rows.strikeAll(emptied);
    rows.strike(struck);
    rows.note(noted);
  }

  private void writeTimers() {
    List<ProcessRows.Pending> set = new ArrayList<>();
    List<ProcessRows.Pending> gone = new ArrayList<>();
    timers.forEach((key, of) ->
        of.forEach((timer, due) -> {
          if (due == null) {
            gone.add(new ProcessRows.Pending(key, timer, Instant.EPOCH));
          } else {
            set.add(new ProcessRows.Pending(key, timer, due));
          }
        }));
    rows.forget(gone);
    rows.schedule(set);
  }
}
