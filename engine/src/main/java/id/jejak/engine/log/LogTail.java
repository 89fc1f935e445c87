package id.jejak.engine.log;

import java.util.ArrayList;
import java.util.List;

/// The newest events, read once and opened at most once for all processors of a node: they nearly
/// always want the same ones. Whoever is far behind reads for himself.
final class LogTail {
  private static final int KEPT = 4_096;

  private final EventLog log;
  private final ArrayList<LogMessage> kept = new ArrayList<>(2 * KEPT);

  LogTail(EventLog log) {
    this.log = log;
  }

  List<LogMessage> after(long position, int limit) {
    synchronized (this) {
      if (kept.isEmpty() || position >= kept.getLast().position()) {
        keep(log.messages(position, limit));
      }
      long oldest = kept.isEmpty() ? Long.MAX_VALUE : kept.getFirst().position();
      if (position + 1 >= oldest) {
        int from = (int) (position + 1 - oldest);
        return from >= kept.size()
            ? List.of()
            : List.copyOf(kept.subList(from, Math.min(kept.size(), from + limit)));
      }
    }
    return log.messages(position, limit);
  }

  synchronized void forget() {
    kept.clear();
  }

  private void keep(List<LogMessage> fresh) {
    if (fresh.isEmpty()) {
      return;
    }
    if (!kept.isEmpty() && fresh.getFirst().position() != kept.getLast().position() + 1) {
      kept.clear();
    }
    kept.addAll(fresh);
    if (kept.size() > 2 * KEPT) {
      kept.subList(0, kept.size() - KEPT).clear();
    }
  }
}
