package id.jejak.query.outcome;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.outcome.OutcomeEvent;
import id.jejak.messages.outcome.OutcomeRecorded;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// What graduates answered, by the months since their training.
final class OutcomeBoard implements View {
  static final String NAME = "outcome_board";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("enrollment", "months");
  }

  @Override
  public String ddl() {
    return View.ddl(OutcomeBoard.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(OutcomeEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case OutcomeEvent event -> on(event, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(OutcomeEvent event, Rows rows) {
    switch (event) {
      case OutcomeRecorded answer ->
          rows.at(answer.of().enrollment(), answer.months())
              .set("person", answer.of().person())
              .set("training_class", answer.of().trainingClass())
              .set("program", answer.of().program())
              .set("status", answer.status())
              .set("answered_on", answer.on());
    }
  }
}
