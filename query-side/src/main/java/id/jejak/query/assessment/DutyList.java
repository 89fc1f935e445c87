package id.jejak.query.assessment;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.assessment.AssessorAssigned;
import id.jejak.messages.assessment.AssessorReplaced;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Which assessor is, or was, to be in which session.
final class DutyList implements View {
  static final String NAME = "duty_list";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("session", "assessor");
  }

  @Override
  public String ddl() {
    return View.ddl(DutyList.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(AssessorAssigned.class, AssessorReplaced.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case AssessorAssigned assigned ->
          rows.at(assigned.session(), assigned.assessor())
              .set("person", assigned.person())
              .set("replaced", false);
      case AssessorReplaced replaced -> {
        rows.at(replaced.session(), replaced.from()).set("replaced", true);
        rows.at(replaced.session(), replaced.to())
            .set("person", replaced.person())
            .set("replaced", false);
      }
      default -> throw Families.unheard(recorded.event());
    }
  }
}
