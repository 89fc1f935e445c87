package id.jejak.engine.view;

import id.jejak.engine.database.Machinery;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.log.Reach;
import id.jejak.engine.process.Processors;
import id.jejak.engine.vault.Sealing;
import id.jejak.engine.view.ViewTables.Known;
import id.jejak.kernel.Outcome;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// All read models: makes their tables, feeds them, rebuilds any of them beside the one that is
/// read, and tells how far they are.
public final class Views implements ViewGate, SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Views.class);

  /// Stands for every view where one is named.
  public static final String ALL = "all";

  private static final String PROCESSOR = "views";
  private static final int BATCH = 500;

  /// So near to the end of the log that what is left can be caught up with while nobody writes.
  private static final int NEAR = 1_000;

  /// How long what is compared is looked at as it stood, or as long as one view takes.
  private static final Duration MOMENT = Duration.ofSeconds(1);

  /// Until the tables of an exchange are asked for again.
  private static final Duration AGAIN = Duration.ofMillis(50);

  /// How long a reader waits, in nanoseconds, before it looks whether another node shows it.
  private static final long ELSEWHERE = 20_000_000;

  /// For so long, in nanoseconds, a node trusts what it knows of views that are not fed.
  private static final long LATELY = 1_000_000_000;

  private final Map<String, View> views = new LinkedHashMap<>();
  private final Reach reach = new Reach();
  private final EventLog log;
  private final JdbcTemplate sql;
  private final DataSource database;
  private final Sealing sealing;
  private final Processors processors;
  private final TransactionTemplate transaction;
  private final ViewTables tables;
  private volatile Looked lately = new Looked(Set.of(), System.nanoTime() - 2 * LATELY);
  private volatile boolean running;
  private volatile Thread builder = new Thread();

  public Views(
      List<View> views,
      EventLog log,
      JdbcTemplate sql,
      DataSource database,
      Sealing sealing,
      Processors processors,
      PlatformTransactionManager transactions) {
    for (View view : views) {
      if (view.name().equals(ALL) || this.views.put(view.name(), view) != null) {
        throw new IllegalStateException("no view can be named " + view.name() + ", or no second");
      }
    }
    this.log = log;
    this.sql = sql;
    this.database = database;
    this.sealing = sealing;
    this.processors = processors;
    this.transaction = new TransactionTemplate(transactions);
    this.tables = new ViewTables(sql);
  }

  public List<String> names() {
    return List.copyOf(views.keySet());
  }

  @Override
  public void start() {
    transaction.executeWithoutResult(status -> makeTables());
    reach.restart(stored());
    processors.start(PROCESSOR, new LiveViews(views.values(), sealing, sql, tables, reach), BATCH);
    running = true;
    builder = Thread.ofPlatform().name("view-builder").daemon().start(this::fillWhatIsNotFed);
  }

  @Override
  public void stop() {
    running = false;
    builder.interrupt();
    processors.stop(PROCESSOR);
    try {
      builder.join(5_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /// A view without a table, or with one of another text, gets an empty one. As long as no view has
  /// heard anything, an empty table is up to date.
  private void makeTables() {
    tables.alone();
    Map<String, Known> known = tables.known();
    boolean begins = stored() < 0;
    for (View view : views.values()) {
      Known is = known.get(view.name());
      if (is == null || !is.ddl().equals(view.ddl())) {
        tables.make(view, ViewTables.READ);
        tables.remember(view, begins);
      }
    }
  }

  private long stored() {
    return processors.storedPosition(PROCESSOR);
  }

  private void fillWhatIsNotFed() {
    try {
      while (running && !tryToFill()) {
        TimeUnit.SECONDS.sleep(1);
      }
    } catch (InterruptedException | CancellationException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      if (running) {
        LOG.atError()
            .addKeyValue("failure", Machinery.named(e))
            .log("views could not be filled; they are tried again at the next start");
      }
    }
  }

  /// @return false when the machinery failed
  private boolean tryToFill() throws InterruptedException {
    try {
      if (!tables.notFed().isEmpty()) {
        try (var lock = BuildLock.take(database)) {
          build(lock, notFed(), Pace.NONE, done -> {});
        }
      }
      return true;
    } catch (RuntimeException e) {
      if (!Machinery.failed(e)) {
        throw e;
      }
      LOG.atWarn()
          .addKeyValue("failure", Machinery.named(e))
          .log("views could not be filled; they are tried again");
      return false;
    }
  }

  private List<View> notFed() {
    Set<String> names = tables.notFed();
    return views.values().stream().filter(view -> names.contains(view.name())).toList();
  }

  /// How a view stands.
  ///
  /// @param fed false while it is filled and after it failed
  /// @param position the last of the log that it shows; -1 for none, and when it is not fed
  /// @param swappable whether the table that the last rebuild replaced is kept
  public record Standing(String view, boolean fed, long position, boolean swappable) {}

  public List<Standing> standing() {
    Map<String, Known> known = tables.known();
    long position = Math.max(reach.position(), stored());
    return views.keySet().stream()
        .map(view -> {
          Known is = Objects.requireNonNull(known.get(view));
          return new Standing(view, is.fed(), is.fed() ? position : -1, is.formerAt() != null);
        })
        .toList();
  }

  /// How far a rebuild has come.
  public record Progress(long position, long head) {}

  /// Fills a view anew beside the table that is read, or `ALL` in one pass over the log; compares
  /// old and new of each at one position, and has the new ones read, all in one transaction.
  /// Commands, readers and the other views go on meanwhile; only the exchange itself holds the
  /// views back for a moment. The tables that were read are kept for `swapBack`.
  ///
  /// @param loss how many percent of what others could write to the log meanwhile it may cost them;
  ///   alone it works all the time
  /// @return of every view whose table was fed: there is nothing to compare another one with
  /// @throws IllegalArgumentException if there is no such view, or no such loss
  public List<Drift> rebuild(String name, int loss, Consumer<Progress> progress)
      throws InterruptedException {
    Collection<View> chosen = chosen(name);
    var pace = new Pace(loss, () -> log.head().position(), Pace.Time.SYSTEM);
    try (var lock = BuildLock.take(database)) {
      return build(lock, chosen, pace, progress);
    }
  }

  public List<Drift> rebuild(String name) throws InterruptedException {
    return rebuild(name, Pace.LOSS, done -> {});
  }

  private List<Drift> build(
      BuildLock lock, Collection<View> chosen, Pace asked, Consumer<Progress> progress)
      throws InterruptedException {
    Set<String> notFed = Patience.with(tables::notFed);
    List<View> read = chosen.stream().filter(view -> !notFed.contains(view.name())).toList();
    Pace pace = read.isEmpty() ? Pace.NONE : asked;
    Patience.during(() ->
        transaction.executeWithoutResult(
            status -> chosen.forEach(view -> tables.make(view, ViewTables.BESIDE))));
    try (Fill fill = fill(lock, chosen, ViewTables.BESIDE, -1, progress)) {
      List<Drift> drifts = compare(fill, read, pace);
      catchUp(fill, pace);
      exchange(
          fill,
          chosen,
          at -> chosen.forEach(view -> tables.exchange(view, read.contains(view), at)));
      return drifts;
    }
  }

  /// Has the tables read again that the last rebuild replaced, brought up to date before: of one
  /// view, or of `ALL` that keep one.
  ///
  /// @throws IllegalArgumentException if there is no such view
  /// @throws IllegalStateException if no earlier table is kept
  public void swapBack(String name) throws InterruptedException {
    Collection<View> chosen = chosen(name);
    try (var lock = BuildLock.take(database)) {
      Map<Long, List<View>> former = former(chosen);
      if (former.isEmpty()) {
        throw new IllegalStateException("no earlier table of " + name + " is kept");
      }
      for (var replaced : former.entrySet()) {
        List<View> together = replaced.getValue();
        try (Fill fill = fill(lock, together, ViewTables.FORMER, replaced.getKey(), done -> {})) {
          catchUp(fill, Pace.NONE);
          exchange(fill, together, at -> together.forEach(view -> tables.exchangeBack(view, at)));
        }
      }
    }
  }

  /// Views by the position of the table that they keep.
  private Map<Long, List<View>> former(Collection<View> chosen) {
    Map<String, Known> known = tables.known();
    var former = new TreeMap<Long, List<View>>();
    for (View view : chosen) {
      Long at = Objects.requireNonNull(known.get(view.name())).formerAt();
      if (at != null) {
        former.computeIfAbsent(at, same -> new ArrayList<>()).add(view);
      }
    }
    return former;
  }

  private Fill fill(
      BuildLock lock,
      Collection<View> chosen,
      String schema,
      long from,
      Consumer<Progress> progress) {
    return new Fill(
        lock,
        chosen,
        schema,
        from,
        log,
        sealing,
        sql,
        tables,
        transaction,
        position -> progress.accept(new Progress(position, log.head().position())));
  }

  private void catchUp(Fill fill, Pace pace) {
    var approach = new Approach();
    for (long left = left(fill); left > NEAR; left = left(fill)) {
      fill.upTo(log.head().position(), approach.arrives(left) ? pace : Pace.NONE);
    }
  }

  private long left(Fill fill) {
    return log.head().position() - fill.position();
  }

  /// A few views at a time: as long as one moment is looked at, the server keeps every version of
  /// every row since, through which those who write on few rows would have to go.
  private List<Drift> compare(Fill fill, List<View> read, Pace pace) throws InterruptedException {
    var left = new ArrayDeque<>(read);
    var drifts = new ArrayList<Drift>();
    while (!left.isEmpty()) {
      catchUp(fill, pace);
      try (var comparison = Patience.with(() -> new Comparison(database))) {
        atOnePlace(fill, comparison::begin);
        pace.begin();
        do {
          View view = left.remove();
          drifts.add(
              comparison.of(
                  view, Patience.with(() -> tables.types(ViewTables.BESIDE, view.name()))));
        } while (!left.isEmpty() && pace.worked().compareTo(MOMENT) < 0);
      }
      if (pace.givesWay()) {
        pace.rest();
      }
    }
    return drifts;
  }

  /// Waits for readers without having others wait behind it: all tables are had at once, or given
  /// up and asked for again.
  private void exchange(Fill fill, Collection<View> chosen, LongConsumer work)
      throws InterruptedException {
    while (true) {
      try {
        atOnePlace(
            fill,
            at -> {
              tables.unread(chosen);
              work.accept(at);
            });
        return;
      } catch (PessimisticLockingFailureException held) {
        Thread.sleep(AGAIN);
      }
    }
  }

  /// Runs `work` in a transaction during which the tables that are read and those that are filled
  /// stand at the same position.
  private void atOnePlace(Fill fill, LongConsumer work) throws InterruptedException {
    while (!Patience.with(() -> shows(fill))) {
      reach.await(fill.position(), Duration.ofMillis(20));
    }
    Patience.during(() ->
        transaction.executeWithoutResult(status -> {
          tables.alone();
          fill.upTo(stored(), Pace.NONE);
          fill.isWhole();
          work.accept(fill.position());
        }));
  }

  /// Whether the tables that are read have come as far as those that are filled: a stored position
  /// may lie behind when nobody hears what follows it.
  private boolean shows(Fill fill) {
    long stored = stored();
    return stored >= fill.position() || !log.holds(fill.types(), stored, fill.position());
  }

  public String checksum(String name) {
    return tables.checksum(view(name));
  }

  private Collection<View> chosen(String name) {
    return name.equals(ALL) ? views.values() : List.of(view(name));
  }

  private View view(String name) {
    View view = views.get(name);
    if (view == null) {
      throw new IllegalArgumentException(
          "there is no view " + name + "; there are " + views.keySet());
    }
    return view;
  }

  /// The last position of the log that the views show; -1 for none.
  public long position() {
    return reach.position();
  }

  @Override
  public boolean isFed(String view) {
    Looked last = lately;
    if (System.nanoTime() - last.at > LATELY) {
      last = look();
    }
    return !last.notFed.contains(view);
  }

  /// Which views were not fed, and when that was looked up.
  private record Looked(Set<String> notFed, long at) {}

  private Looked look() {
    var now = new Looked(tables.notFed(), System.nanoTime());
    lately = now;
    return now;
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

  /// The views are fed on one node, which tells its readers at once; elsewhere the stored position
  /// tells.
  private boolean await(String view, long position, long until) {
    try {
      for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
        if (reach.await(position, Duration.ofNanos(Math.min(left, ELSEWHERE)))
            || isShownElsewhere(view, position)) {
          return isFilled(view, until);
        }
      }
      return reach.position() >= position && !look().notFed.contains(view);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean isFilled(String view, long until) throws InterruptedException {
    while (look().notFed.contains(view)) {
      if (System.nanoTime() > until) {
        return false;
      }
      Thread.sleep(Duration.ofMillis(10));
    }
    return true;
  }

  /// Another node may feed the views: one of them shows `position` when nothing that it hears lies
  /// between their stored position and that.
  private boolean isShownElsewhere(String view, long position) {
    return !log.holds(heard(view(view)), stored(), position);
  }

  private List<String> heard(View view) {
    return view.hears().stream().map(log::typeName).sorted().toList();
  }
}
