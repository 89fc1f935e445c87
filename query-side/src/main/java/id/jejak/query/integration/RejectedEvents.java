package id.jejak.query.integration;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.partner.EventParked;
import id.jejak.messages.partner.EventRetried;
import id.jejak.messages.partner.RetriedEventTaken;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// What a partner could not take, with the reason, until it has taken it (S30).
final class RejectedEvents implements View {
  static final String NAME = "rejected_event";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("subscription", "position");
  }

  @Override
  public String ddl() {
    return View.ddl(RejectedEvents.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(EventParked.class, EventRetried.class, RetriedEventTaken.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case EventParked parked ->
          rows.at(parked.subscription(), parked.position())
              .set("reason", parked.reason())
              .set("again", false)
              .set("changed_at", recorded.recordedAt());
      case EventRetried retried ->
          rows.at(retried.subscription(), retried.position())
              .set("again", true)
              .set("changed_at", recorded.recordedAt());
      case RetriedEventTaken taken -> rows.delete(taken.subscription(), taken.position());
      default -> throw Families.unheard(recorded.event());
    }
  }
}
