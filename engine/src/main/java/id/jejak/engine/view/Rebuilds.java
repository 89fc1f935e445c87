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

  /// @param view its name, or `all`
  /// @param position up to which the new tables are filled
  /// @param head the end of the log
  /// @param drifts at the end, of every view whose table was fed
  /// @param failure the kind of fault
  public record Rebuild(
      String view,
      Status status,
      long position,
      long head,
      List<Drift> drifts,
      @Nullable String failure) {
    boolean isOver() {
      return status == Status.DONE || status == Status.FAILED;
    }
  }

  /// Null when there was none since the node started.
  public @Nullable Rebuild of(String view) {
    return last.get(view);
  }

  /// Has a view rebuilt, or `Views.ALL`; one that is being rebuilt already goes on.
  ///
  /// @param loss as `Views.rebuild` takes it; null for the usual one
  /// @throws IllegalArgumentException if there is no such view
  public Rebuild ask(String view, @Nullable Integer loss) {
    if (!view.equals(Views.ALL) && !views.names().contains(view)) {
      throw new IllegalArgumentException("there is no view " + view);
    }
    int percent = loss == null ? Pace.LOSS : loss;
    synchronized (this) {
      Rebuild known = last.get(view);
      if (known != null && !known.isOver()) {
        return known;
      }
      var waiting = new Rebuild(view, Status.WAITING, -1, -1, List.of(), null);
      last.put(view, waiting);
      one.execute(() -> run(view, percent));
      return waiting;
    }
  }

  private void run(String view, int loss) {
    try {
      List<Drift> drifts =
          views.rebuild(
              view,
              loss,
              at ->
                  last.put(
                      view,
                      new Rebuild(
                          view, Status.RUNNING, at.position(), at.head(), List.of(), null)));
      over(view, Status.DONE, drifts, null);
    } catch (InterruptedException | CancellationException e) {
      over(view, Status.FAILED, List.of(), "the node was stopped");
    } catch (RuntimeException e) {
      over(view, Status.FAILED, List.of(), Machinery.named(e));
    }
  }

  private void over(String view, Status status, List<Drift> drifts, @Nullable String failure) {
    last.computeIfPresent(
        view,
        (name, was) -> new Rebuild(name, status, was.position(), was.head(), drifts, failure));
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
