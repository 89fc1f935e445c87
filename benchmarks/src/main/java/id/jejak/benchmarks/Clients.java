package id.jejak.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Sixteen clients of one JVM, the same for everybody.
final class Clients implements AutoCloseable {
  static final int COUNT = 16;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          COUNT, Thread.ofPlatform().name("client-", 0).daemon().factory());

  interface Work<T> {
    void on(T item) throws Exception;
  }

  /// Each client takes the next item as soon as it is done with one.
  <T> void each(List<T> items, Work<? super T> work) throws Exception {
    var next = new AtomicInteger();
    List<Future<?>> all = new ArrayList<>();
    for (int client = 0; client < Math.min(COUNT, items.size()); client++) {
      all.add(
          threads.submit(() -> {
            for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
              work.on(items.get(i));
            }
            return null;
          }));
    }
    for (Future<?> each : all) {
      try {
        each.get();
      } catch (ExecutionException e) {
        next.set(items.size());
        throw e.getCause() instanceof Exception cause ? cause : e;
      }
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
