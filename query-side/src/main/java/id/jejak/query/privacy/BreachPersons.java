package id.jejak.query.privacy;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.privacy.AffectedNamed;
import id.jejak.messages.privacy.BreachNotified;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Whose data a breach touched, and by which notice they were told.
final class BreachPersons implements View {
  static final String NAME = "breach_person";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("breach", "person");
  }

  @Override
  public String ddl() {
    return View.ddl(BreachPersons.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(AffectedNamed.class, BreachNotified.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case AffectedNamed named ->
          named
              .persons()
              .forEach(
                  person -> rows.at(named.breach(), person).set("named_at", recorded.occurredAt()));
      case BreachNotified notified ->
          notified
              .persons()
              .forEach(person ->
                  rows.at(notified.breach(), person)
                      .set("notice", notified.notice())
                      .set("told_at", recorded.occurredAt()));
      default -> throw Families.unheard(recorded.event());
    }
  }
}
