package id.jejak.engine.view;

import id.jejak.engine.database.Machinery;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/// A rebuild has no caller who would come again: where every connection of the node is taken, it
/// waits as long as it takes, and not as long as a command would.
final class Patience {
  private Patience() {}

  /// Does `work`, which must bear to be begun anew.
  ///
  /// @throws CancellationException if the thread is interrupted
  static <T> T with(Supplier<T> work) {
    while (true) {
      try {
        return work.get();
      } catch (RuntimeException crowded) {
        if (!Machinery.isCrowded(crowded)) {
          throw crowded;
        }
        if (Thread.currentThread().isInterrupted()) {
          throw new CancellationException();
        }
      }
    }
  }

  static void during(Runnable work) {
    var _ =
        with(() -> {
          work.run();
          return true;
        });
  }
}
