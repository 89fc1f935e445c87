package id.jejak.query.training;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.ReservedSeats;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Seats of a class that only people of one district may take.
final class ClassQuota implements View {
  static final String NAME = "class_quota";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("training_class", "district");
  }

  @Override
  public String ddl() {
    return View.ddl(ClassQuota.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(ClassScheduled.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    if (recorded.event() instanceof ClassScheduled scheduled) {
      for (ReservedSeats reserved : scheduled.reserved()) {
        rows.at(scheduled.trainingClass(), reserved.district().code())
            .add("seats", reserved.seats());
      }
    }
  }
}
