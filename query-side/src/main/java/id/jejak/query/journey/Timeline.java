package id.jejak.query.journey;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.query.Heard;
import java.util.List;
import java.util.Set;

/// What happened to a person, or to a class, a session, a plenary by itself, step by step, in the
/// order of the log. Each line names the fact, the thing whose history it is in and a few codes;
/// nothing in it would have to be erased.
final class Timeline implements View {
  static final String NAME = "timeline";

  private static final Heard<Line> HEARD =
      Heard.all(
          PersonLines.HEARD,
          TrainingLines.HEARD,
          AssessmentLines.HEARD,
          CertificationLines.HEARD,
          PlacementLines.HEARD);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("subject", "position");
  }

  @Override
  public String ddl() {
    return View.ddl(Timeline.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return HEARD.events();
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    HEARD.tell(recorded.event(), new Line(recorded, rows));
  }
}
