package id.jejak.query.training;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.training.TrainerAssigned;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Who trains which class.
final class ClassTrainers implements View {
  static final String NAME = "class_trainer";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("training_class", "trainer");
  }

  @Override
  public String ddl() {
    return View.ddl(ClassTrainers.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(TrainerAssigned.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    if (recorded.event() instanceof TrainerAssigned assigned) {
      rows.at(assigned.trainingClass(), assigned.trainer())
          .set("assigned_at", recorded.occurredAt());
    }
  }
}
