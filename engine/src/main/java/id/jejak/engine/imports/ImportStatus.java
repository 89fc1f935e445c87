package id.jejak.engine.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far a file is.
///
/// @param rows that it has
/// @param accepted rows that changed something
/// @param alreadyDone rows that had been accepted before, or were so already
/// @param logPosition a read that is given it shows what was accepted; null where nothing was
/// @param result where each row is answered; it names rows that wait, too
public record ImportStatus(
    String id,
    String kind,
    State state,
    int rows,
    int accepted,
    int refused,
    int alreadyDone,
    int waiting,
    Instant receivedAt,
    @Nullable Instant finishedAt,
    @Nullable String logPosition,
    String result) {
  public enum State {
    RUNNING,
    DONE
  }
}
