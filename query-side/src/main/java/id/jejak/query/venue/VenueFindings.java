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

/// What each body found about each venue, scheme by scheme, by the day from which it holds.
final class VenueFindings implements View {
  static final String NAME = "venue_finding";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("tuk", "lsp", "scheme", "from_day", "finding");
  }

  @Override
  public String ddl() {
    return View.ddl(VenueFindings.class, NAME);
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
      case TukVerified verified ->
          rows.at(
                  verified.tuk(),
                  verified.lsp(),
                  verified.scheme(),
                  verified.validity().from(),
                  "VERIFIED")
              .set("to_day", verified.validity().to());
      case TukVerificationFailed failed ->
          rows.at(failed.tuk(), failed.lsp(), failed.scheme(), failed.on(), "FAILED")
              .set("reason", failed.reason());
      case TukVerificationLapsed lapsed ->
          rows.at(lapsed.tuk(), lapsed.lsp(), lapsed.scheme(), lapsed.from(), "LAPSED");
      case TukRegistered _ -> {} // nothing found yet
    }
  }
}
