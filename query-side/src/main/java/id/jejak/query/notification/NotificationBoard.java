package id.jejak.query.notification;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.notification.NotificationEvent;
import id.jejak.messages.notification.NotificationRequested;
import id.jejak.messages.notification.NotificationWithheld;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Every notice, and the few that were withheld.
final class NotificationBoard implements View {
  static final String NAME = "notification_board";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("notification");
  }

  @Override
  public String ddl() {
    return View.ddl(NotificationBoard.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(NotificationEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case NotificationRequested requested ->
          rows.at(requested.notification())
              .set("position", recorded.position())
              .set("recipient", requested.recipient())
              .set("template", requested.template())
              .set("parameters", Parameters.write(requested.parameters()))
              .set("requested_at", recorded.occurredAt());
      case NotificationWithheld withheld ->
          rows.at(withheld.notification())
              .set("position", recorded.position())
              .set("recipient", withheld.recipient())
              .set("template", withheld.template())
              .set("requested_at", recorded.occurredAt())
              .set("withheld_for", withheld.why());
      default -> throw Families.unheard(recorded.event());
    }
  }
}
