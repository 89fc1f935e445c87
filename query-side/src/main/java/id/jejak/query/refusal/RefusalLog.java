package id.jejak.query.refusal;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.LogEvent.CommandRefused;
import id.jejak.kernel.Recorded;
import id.jejak.query.Families;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Every material refusal. The details are the parameters of the text, never personal data.
final class RefusalLog implements View {
  static final String NAME = "refusal_log";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("position");
  }

  @Override
  public String ddl() {
    return View.ddl(RefusalLog.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(CommandRefused.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    if (recorded.event() instanceof CommandRefused refused) {
      rows.at(recorded.position())
          .set("code", refused.code())
          .set("command", refused.command())
          .set("target", refused.target())
          .set("details", text(refused.details()))
          .set("actor", recorded.by().actor())
          .set("role", recorded.by().role())
          .set("occurred_at", recorded.occurredAt())
          .set("recorded_at", recorded.recordedAt());
    }
  }

  /// In the order of the names, so that a rebuild writes the same.
  private static String text(Map<String, String> details) {
    return new TreeMap<>(details)
        .entrySet().stream()
            .map(detail -> detail.getKey() + "=" + detail.getValue())
            .collect(Collectors.joining(" "));
  }
}
