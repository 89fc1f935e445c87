package id.jejak.query.training;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.training.SessionHeld;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// The sessions of a class as their rolls were taken.
final class ClassSessions implements View {
  static final String NAME = "class_session";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("training_class", "session");
  }

  @Override
  public String ddl() {
    return View.ddl(ClassSessions.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(SessionHeld.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case SessionHeld held ->
          rows.at(held.trainingClass(), held.session())
              .set("held_on", held.on())
              .set("present", held.present().size())
              .set("absent", held.absent().size())
              .set("identity_check", held.identityCheck());
      default -> throw Families.unheard(recorded.event());
    }
  }
}
