package id.jejak.engine.view;

import id.jejak.engine.log.EventLog;
import id.jejak.engine.log.Reach;
import id.jejak.engine.process.Processors;
import id.jejak.engine.vault.Sealing;
import id.jejak.kernel.Outcome;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// All read models: makes their tables, feeds each from a processor of its own, rebuilds, and tells
/// how far they are.
public final class Views implements ViewGate, SmartLifecycle {
  private static final int BATCH = 500;

  /// How long a reader waits, in nanoseconds, before it looks whether another node shows it.
  private static final long ELSEWHERE = 20_000_000;

  private final Map<String, View> views = new LinkedHashMap<>();
  private final Map<String, Reach> reach = new LinkedHashMap<>();
  private final EventLog log;
  private final JdbcTemplate sql;
  private final Sealing sealing;
  private final Processors processors;
  private final TransactionTemplate transaction;
  private volatile boolean running;

  public Views(
      List<View> views,
      EventLog log,
      JdbcTemplate sql,
      Sealing sealing,
      Processors processors,
      PlatformTransactionManager transactions) {
    for (View view : views) {
      if (this.views.put(view.name(), view) != null) {
        throw new IllegalStateException("two views are named " + view.name());
      }
      reach.put(view.name(), new Reach());
    }
    this.log = log;
    this.sql = sql;
    this.sealing = sealing;
    this.processors = processors;
    this.transaction = new TransactionTemplate(transactions);
  }

  public List<String> names() {
    return List.copyOf(views.keySet());
  }

  @Override
  public void start() {
    views.values().forEach(this::makeTable);
    views.values().forEach(this::feed);
    running = true;
  }

  @Override
  public void stop() {
    views.keySet().forEach(name -> processors.stop(processor(name)));
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private static String processor(String view) {
    return "view:" + view;
  }

  private void feed(View view) {
    reach(view.name()).restart(processors.storedPosition(processor(view.name())));
    processors.start(
        processor(view.name()), new ViewProjector(view, sealing, sql, reach(view.name())), BATCH);
  }

  /// A view whose table text has changed is made anew and filled from the log.
  private void makeTable(View view) {
    List<String> built =
        sql.query(
            "select ddl from engine.view_table where view = ?",
            (row, n) -> row.getString(1),
            view.name());
    if (!built.isEmpty() && built.getFirst().equals(view.ddl())) {
      return;
    }
    transaction.executeWithoutResult(status -> {
      sql.execute("set local search_path to views");
      sql.execute("drop table if exists views." + view.name());
      sql.execute(view.ddl());
      sql.update(
          "insert into engine.view_table (view, ddl) values (?, ?)"
              + " on conflict (view) do update set ddl = excluded.ddl",
          view.name(),
          view.ddl());
      processors.forget(processor(view.name()));
    });
  }

  /// Empties the table and fills it again from the log; other views go on. Deleting waits for no
  /// reader, so it does not hold back the order of the log as a truncation would.
  public void rebuild(String name) {
    View view = view(name);
    processors.stop(processor(name));
    transaction.executeWithoutResult(status -> {
      sql.update("delete from views." + name);
      processors.forget(processor(name));
    });
    feed(view);
  }

  /// A checksum over all rows of a view, in the order of its key: equal rows give an equal sum.
  public String checksum(String name) {
    String sum =
        sql.queryForObject(
            "select coalesce(md5(string_agg(md5(v::text), '' order by "
                + String.join(", ", view(name).key())
                + ")), '-') from views."
                + name
                + " v",
            String.class);
    return java.util.Objects.requireNonNull(sum);
  }

  private View view(String name) {
    View view = views.get(name);
    if (view == null) {
      throw new IllegalArgumentException(
          "there is no view " + name + "; there are " + views.keySet());
    }
    return view;
  }

  private Reach reach(String view) {
    Reach known = reach.get(view);
    if (known == null) {
      throw new IllegalArgumentException(
          "there is no view " + view + "; there are " + views.keySet());
    }
    return known;
  }

  @Override
  public long position(String view) {
    return reach(view).position();
  }

  /// Waits until every view shows the log up to `position`.
  public boolean awaitAll(long position, Duration atMost) {
    long until = System.nanoTime() + atMost.toNanos();
    return names().stream().allMatch(name -> await(name, position, until));
  }

  @Override
  public boolean await(String view, Outcome.Token token, Duration atMost) {
    long until = System.nanoTime() + atMost.toNanos();
    Long position = log.position(token);
    while (position == null) {
      long head = log.head().position();
      position = log.position(token);
      if (position == null && !awaitHead(head, until)) {
        return false;
      }
    }
    return await(view, position, until);
  }

  private boolean awaitHead(long head, long until) {
    try {
      return log.head().await(head, Duration.ofNanos(Math.max(0, until - System.nanoTime())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// A view is fed on one node, which tells its readers at once; elsewhere its stored position
  /// tells.
  private boolean await(String view, long position, long until) {
    try {
      for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
        if (reach(view).await(position, Duration.ofNanos(Math.min(left, ELSEWHERE)))
            || isShownElsewhere(view, position)) {
          return true;
        }
      }
      return position(view) >= position;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Another node may feed the view: it shows `position` when nothing that it hears lies between
  /// its stored position and that.
  private boolean isShownElsewhere(String view, long position) {
    return !log.holds(heard(view(view)), processors.storedPosition(processor(view)), position);
  }

  private List<String> heard(View view) {
    return view.hears().stream().map(log::typeName).sorted().toList();
  }
}
