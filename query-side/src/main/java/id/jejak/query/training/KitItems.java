package id.jejak.query.training;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.training.KitIssued;
import id.jejak.messages.training.KitReturned;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// What each person was given and has given back.
final class KitItems implements View {
  static final String NAME = "kit_item";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("enrollment", "item");
  }

  @Override
  public String ddl() {
    return View.ddl(KitItems.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(KitIssued.class, KitReturned.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case KitIssued issued ->
          issued.items().stream()
              .sorted()
              .forEach(item ->
                  rows.at(issued.of().enrollment(), item)
                      .set("person", issued.of().person())
                      .set("training_class", issued.of().trainingClass())
                      .set("issued_at", recorded.occurredAt())
                      .set("returned_at", null));
      case KitReturned returned ->
          returned.items().stream()
              .sorted()
              .forEach(item ->
                  rows.at(returned.of().enrollment(), item)
                      .set("person", returned.of().person())
                      .set("training_class", returned.of().trainingClass())
                      .set("returned_at", recorded.occurredAt()));
      default -> throw Families.unheard(recorded.event());
    }
  }
}
