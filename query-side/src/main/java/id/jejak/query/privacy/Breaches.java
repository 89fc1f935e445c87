package id.jejak.query.privacy;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.privacy.AffectedNamed;
import id.jejak.messages.privacy.BreachEvent;
import id.jejak.messages.privacy.BreachNotified;
import id.jejak.messages.privacy.BreachReported;
import id.jejak.messages.privacy.DataCategory;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Breaches of personal data, and how far their notices are.
final class Breaches implements View {
  static final String NAME = "breach_board";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("breach");
  }

  @Override
  public String ddl() {
    return View.ddl(Breaches.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(BreachEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case BreachReported reported ->
          rows.at(reported.breach())
              .set("cause", reported.cause())
              .set("handling", reported.handling())
              .set(
                  "data",
                  reported.data().stream()
                      .sorted()
                      .map(DataCategory::name)
                      .collect(Collectors.joining(" ")))
              .set("open_from", reported.when().from())
              .set("open_to", reported.when().to())
              .set("reported_at", recorded.occurredAt());
      case AffectedNamed named -> rows.at(named.breach()).add("affected", named.persons().size());
      case BreachNotified notified ->
          rows.at(notified.breach())
              .add("told", notified.persons().size())
              .set("notices", notified.notice())
              .set("notified_at", recorded.occurredAt());
      default -> throw Families.unheard(recorded.event());
    }
  }
}
