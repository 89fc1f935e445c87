package id.jejak.query.training;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.training.AttendanceCorrected;
import id.jejak.messages.training.SessionHeld;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Who was away when, and what was corrected since: the roll as it was taken and as it is known.
final class Absences implements View {
  static final String NAME = "absence";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("training_class", "session", "enrollment");
  }

  @Override
  public String ddl() {
    return View.ddl(Absences.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(SessionHeld.class, AttendanceCorrected.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case SessionHeld held ->
          held.absent()
              .forEach(who ->
                  rows.at(held.trainingClass(), held.session(), who)
                      .set("held_on", held.on())
                      .set("taken_absent", true)
                      .set("absent", true));
      case AttendanceCorrected corrected ->
          rows.at(corrected.of().trainingClass(), corrected.session(), corrected.of().enrollment())
              .set("held_on", corrected.day())
              .set("absent", !corrected.present())
              .set("corrected_for", corrected.reason())
              .set("corrected_at", recorded.recordedAt());
      default -> throw Families.unheard(recorded.event());
    }
  }
}
