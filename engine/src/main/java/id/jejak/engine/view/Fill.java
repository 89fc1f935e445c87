package id.jejak.engine.view;

import id.jejak.engine.log.EventLog;
import id.jejak.engine.vault.Sealing;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills tables from the log, any number of them in one pass: while one stretch of events is
/// written, in parts that share no row, the next is read and turned into rows.
final class Fill implements AutoCloseable {
  private static final int STRETCH = 10_000;
  private static final int WRITERS = Math.max(2, Runtime.getRuntime().availableProcessors());

  private final Map<Class<? extends Event>, List<View>> hearers = new HashMap<>();
  private final List<String> types;
  private final BuildLock lock;
  private final String schema;
  private final EventLog log;
  private final Sealing sealing;
  private final JdbcTemplate sql;
  private final ViewTables tables;
  private final TransactionTemplate transaction;
  private final LongConsumer progress;
  private final ExecutorService writers =
      Executors.newFixedThreadPool(
          WRITERS, Thread.ofPlatform().name("view-fill-", 0).daemon().factory());
  private CompletableFuture<Void> written = CompletableFuture.completedFuture(null);
  private long position;

  /// @param from the position that the tables show already; -1 for none
  /// @param progress hears of every position that is written
  Fill(
      BuildLock lock,
      Collection<View> views,
      String schema,
      long from,
      EventLog log,
      Sealing sealing,
      JdbcTemplate sql,
      ViewTables tables,
      TransactionTemplate transaction,
      LongConsumer progress) {
    views.forEach(view ->
        view.hears()
            .forEach(type -> hearers.computeIfAbsent(type, t -> new ArrayList<>()).add(view)));
    this.types = hearers.keySet().stream().map(log::typeName).sorted().toList();
    this.lock = lock;
    this.schema = schema;
    this.position = from;
    this.log = log;
    this.sealing = sealing;
    this.sql = sql;
    this.tables = tables;
    this.transaction = transaction;
    this.progress = progress;
  }

  /// What the tables show.
  long position() {
    return position;
  }

  /// Fails when something of what it has written may be lost: it did not wait for the disk.
  void isWhole() {
    lock.isHeld();
  }

  List<String> types() {
    return types;
  }

  /// Goes on up to `goal`; everything is committed when it returns.
  ///
  /// @throws CancellationException if the thread is interrupted
  void upTo(long goal, Pace pace) {
    while (position < goal) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException();
      }
      pace.begin();
      long end = Math.min(goal, position + STRETCH);
      Collection<RowBatch> rows = rows(position, end);
      join();
      written = write(rows);
      if (pace.givesWay()) {
        join();
        pace.rest();
      }
      position = end;
      progress.accept(position);
    }
    join();
  }

  private Collection<RowBatch> rows(long after, long end) {
    Map<View, RowBatch> rows = new HashMap<>();
    for (Recorded<?> recorded : Patience.with(() -> log.between(after, end, types))) {
      for (View view : hearers.getOrDefault(recorded.event().getClass(), List.of())) {
        view.on(recorded, rows.computeIfAbsent(view, v -> new RowBatch(v, sealing)));
      }
    }
    return rows.values();
  }

  private CompletableFuture<Void> write(Collection<RowBatch> rows) {
    return CompletableFuture.allOf(
        rows.stream()
            .flatMap(batch -> batch.size() < 100 ? Stream.of(batch) : batch.parts(WRITERS).stream())
            .map(part -> CompletableFuture.runAsync(() -> write(part), writers))
            .toArray(CompletableFuture[]::new));
  }

  private void write(RowBatch part) {
    Patience.during(() ->
        transaction.executeWithoutResult(status -> {
          tables.light();
          part.write(sql, schema, tables.types(schema, part.view().name()));
        }));
  }

  private void join() {
    try {
      written.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    }
  }

  @Override
  public void close() {
    writers.shutdown();
  }
}
