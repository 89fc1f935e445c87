package id.jejak.query.work;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.Rows.Row;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.ProcessKey;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.TimerCancelled;
import id.jejak.kernel.TimerFired;
import id.jejak.kernel.TimerScheduled;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Every timer that a process set: pending, fired or cancelled.
final class Deadlines implements View {
  static final String NAME = "deadline";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("process", "key", "timer");
  }

  @Override
  public String ddl() {
    return View.ddl(Deadlines.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(TimerScheduled.class, TimerFired.class, TimerCancelled.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case TimerScheduled scheduled ->
          row(rows, scheduled.instance(), scheduled.timer())
              .set("due", scheduled.due())
              .set("scheduled_at", recorded.occurredAt())
              .set("state", "PENDING");
      case TimerFired fired -> row(rows, fired.instance(), fired.timer()).set("state", "FIRED");
      case TimerCancelled cancelled ->
          row(rows, cancelled.instance(), cancelled.timer()).set("state", "CANCELLED");
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static Row row(Rows rows, ProcessKey instance, String timer) {
    return rows.at(instance.process(), instance.key(), timer);
  }
}
