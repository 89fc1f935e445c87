package id.jejak.app.run;

import java.util.ArrayDeque;
import java.util.Deque;

/// What has been started and must be stopped in the opposite order, once: at the end of the work,
/// or when the JVM is told to stop (Ctrl-C, SIGTERM). A database that stopped before its node would
/// be missed by it.
public final class Running implements AutoCloseable {
  private final Deque<Runnable> stops = new ArrayDeque<>();

  public Running() {
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(this::close));
  }

  public synchronized void add(Runnable stop) {
    stops.push(stop);
  }

  /// One that does not stop keeps none of the others from it.
  @Override
  public synchronized void close() {
    Runnable stop = stops.poll();
    if (stop != null) {
      try {
        stop.run();
      } finally {
        close();
      }
    }
  }
}
