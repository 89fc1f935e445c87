package id.jejak.engine.view;

import id.jejak.engine.database.Machinery;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;

/// Rebuilds that somebody asked this node for, one after another, and what became of the last one
/// of each view.
public final class Rebuilds implements DisposableBean {
  private final Views views;
  private final Map<String, Rebuild> last = new ConcurrentHashMap<>();
  private final ExecutorService one =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("view-rebuild").daemon().factory());

  public Rebuilds(Views views) {
    this.views = views;
  }

  public enum Status {
    WAITING,
    RUNNING,
    /// The new table is read.
    DONE,
    /// The table that was read still is.
    FAILED
  }

  /// @param position up to which the new table is filled
  /// @param head the end of the log
  /// @param drift null before the end, and when the table that was read was not fed
  /// @param failure the kind of fault
  public record Rebuild(
      String view,
      Status status,
      long position,
      long head,
      @Nullable Drift drift,
      @Nullable String failure) {
    boolean isOver() {
      return status == Status.DONE || status == Status.FAILED;
    }
  }

  /// Null when there was none since the node started.
  public @Nullable Rebuild of(String view) {
    return last.get(view);
  }

  /// Has a view rebuilt; one that is being rebuilt already goes on.
  ///
  /// @throws IllegalArgumentException if there is no such view
  public Rebuild ask(String view) {
    if (!views.names().contains(view)) {
      throw new IllegalArgumentException("there is no view " + view);
    }
    synchronized (this) {
      Rebuild known = last.get(view);
      if (known != null && !known.isOver()) {
        return known;
      }
      var waiting = new Rebuild(view, Status.WAITING, -1, -1, null, null);
      last.put(view, waiting);
      one.execute(() -> run(view));
      return waiting;
    }
  }

  private void run(String view) {
    try {
      Drift drift =
          views
              .rebuild(
                  view,
                  at ->
                      last.put(
                          view,
                          new Rebuild(view, Status.RUNNING, at.position(), at.head(), null, null)))
              .orElse(null);
      over(view, Status.DONE, drift, null);
    } catch (InterruptedException | CancellationException e) {
      over(view, Status.FAILED, null, "the node was stopped");
    } catch (RuntimeException e) {
      over(view, Status.FAILED, null, Machinery.named(e));
    }
  }

  private void over(String view, Status status, @Nullable Drift drift, @Nullable String failure) {
    last.computeIfPresent(
        view, (name, was) -> new Rebuild(name, status, was.position(), was.head(), drift, failure));
  }

  /// Where every view stands.
  List<Views.Standing> standing() {
    return views.standing();
  }

  void swapBack(String view) throws InterruptedException {
    views.swapBack(view);
  }

  @Override
  public void destroy() {
    one.shutdownNow();
  }
}
