package id.jejak.query.placement;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementEvent;
import id.jejak.messages.placement.PlacementFollowedUp;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// People in jobs, and whether they still are.
final class PlacementBoard implements View {
  static final String NAME = "placement_board";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("placement");
  }

  @Override
  public String ddl() {
    return View.ddl(PlacementBoard.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(PlacementEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case PlacementEvent event -> on(event, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(PlacementEvent event, Rows rows) {
    switch (event) {
      case PlacementStarted started ->
          rows.at(started.placement())
              .set("person", started.person())
              .set("program", started.program())
              .set("employer", started.employer())
              .set("kind", started.kind())
              .set("wage", started.wage())
              .set("started_on", started.on());
      case PlacementFollowedUp followed ->
          rows.at(followed.placement())
              .add("follow_ups", 1)
              .set("followed_day", followed.day())
              .set("still_there", followed.employed());
      case PlacementEnded ended ->
          rows.at(ended.placement())
              .set("still_there", false)
              .set("ended_on", ended.on())
              .set("ended_early", ended.early())
              .set("end_reason", ended.reason());
    }
  }
}
