package id.jejak.query.placement;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.placement.BusinessChecked;
import id.jejak.messages.placement.BusinessEvent;
import id.jejak.messages.placement.BusinessStarted;
import id.jejak.messages.placement.BusinessSupported;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Businesses that people started themselves.
final class BusinessBoard implements View {
  static final String NAME = "business_board";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("business");
  }

  @Override
  public String ddl() {
    return View.ddl(BusinessBoard.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(BusinessEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case BusinessEvent event -> on(event, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(BusinessEvent event, Rows rows) {
    switch (event) {
      case BusinessStarted started ->
          rows.at(started.of().business())
              .set("person", started.of().person())
              .set("program", started.of().program())
              .set("track", started.of().track())
              .set("field", started.field())
              .set("started_on", started.on());
      case BusinessSupported supported ->
          rows.at(supported.of().business())
              .add("supports", 1)
              .set("supported_by", supported.office());
      case BusinessChecked checked ->
          rows.at(checked.of().business())
              .set("checked_month", checked.months())
              .set("alive", checked.alive());
    }
  }
}
