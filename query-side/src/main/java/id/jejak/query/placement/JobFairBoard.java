package id.jejak.query.placement;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.placement.JobFairAnnounced;
import id.jejak.messages.placement.JobFairAttended;
import id.jejak.messages.placement.JobFairEvent;
import id.jejak.messages.placement.JobFairRegistered;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Job fairs, and how many came; `known` are those matched to a person.
final class JobFairBoard implements View {
  static final String NAME = "job_fair_board";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("fair");
  }

  @Override
  public String ddl() {
    return View.ddl(JobFairBoard.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(JobFairEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case JobFairEvent event -> on(event, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(JobFairEvent event, Rows rows) {
    switch (event) {
      case JobFairAnnounced announced ->
          rows.at(announced.fair())
              .set("name", announced.name())
              .set("office", announced.office())
              .set("held_on", announced.on())
              .set("employers", announced.employers().size());
      case JobFairRegistered registered -> rows.at(registered.fair()).add("registered", 1);
      case JobFairAttended attended ->
          rows.at(attended.fair())
              .add("attended", 1)
              .add("known", attended.person() == null ? 0 : 1);
    }
  }
}
