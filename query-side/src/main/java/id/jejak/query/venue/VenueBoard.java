package id.jejak.query.venue;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.venue.TukEvent;
import id.jejak.messages.venue.TukRegistered;
import id.jejak.messages.venue.TukVerificationFailed;
import id.jejak.messages.venue.TukVerificationLapsed;
import id.jejak.messages.venue.TukVerified;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Venues, one row each.
final class VenueBoard implements View {
  static final String NAME = "venue_board";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("tuk");
  }

  @Override
  public String ddl() {
    return View.ddl(VenueBoard.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(TukEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case TukEvent event -> on(event, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(TukEvent event, Rows rows) {
    switch (event) {
      case TukRegistered registered ->
          rows.at(registered.tuk())
              .set("kind", registered.kind())
              .set("host", registered.host())
              .set("district", registered.district().code())
              .set("capacity", registered.capacity());
      case TukVerified _, TukVerificationFailed _, TukVerificationLapsed _ -> {} // findings
    }
  }
}
