package id.jejak.query;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What happened, in the order of the log.
public final class Story {
  private final List<Recorded<?>> log = new ArrayList<>();
  private Instant now = Instant.parse("2023-01-02T02:00:00Z");

  public static Story of(Event... events) {
    return new Story().then(events);
  }

  public Story at(String instant) {
    now = Instant.parse(instant);
    return this;
  }

  public Story then(Event... events) {
    for (Event event : events) {
      long position = log.size();
      var by =
          Provenance.of(new UUID(0, position), "usr-admin", "PROGRAM_ADMIN", "org-office", now);
      log.add(
          new Recorded<>(
              position,
              "stream-" + position,
              0,
              new UUID(1, position),
              now.plusSeconds(1),
              1,
              by,
              event));
    }
    return this;
  }

  void tell(View view, Rows rows) {
    for (Recorded<?> recorded : log) {
      if (view.hears().contains(recorded.event().getClass())) {
        view.on(recorded, rows);
      }
    }
  }
}
