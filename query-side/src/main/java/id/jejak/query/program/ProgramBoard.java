package id.jejak.query.program;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.program.CohortReleased;
import id.jejak.messages.program.ProgramCancelled;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.program.ProgramFinished;
import id.jejak.messages.program.ProgramPlanned;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.program.ProviderAdded;
import id.jejak.messages.program.QuotaSet;
import id.jejak.messages.program.RegistrationClosed;
import id.jejak.messages.program.RegistrationOpened;
import id.jejak.messages.program.ReservedQuotaSet;
import id.jejak.messages.program.TrainingTypeAdded;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Programmes, one row each.
final class ProgramBoard implements View {
  static final String NAME = "program_board";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("program");
  }

  @Override
  public String ddl() {
    return View.ddl(ProgramBoard.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(ProgramEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case ProgramEvent event -> on(event, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(ProgramEvent event, Rows rows) {
    switch (event) {
      case ProgramPlanned planned ->
          rows.at(planned.program())
              .set("name", planned.name())
              .set("office", planned.office())
              .set("parent", planned.parent())
              .set("agreement", planned.agreement())
              .set("fiscal_year", planned.fiscalYear())
              .set("begins_on", planned.period().from())
              .set("ends_on", planned.period().to())
              .set("status", "PLANNED");
      case TrainingTypeAdded added -> rows.at(added.program()).add("training_types", 1);
      case ProviderAdded added -> rows.at(added.program()).add("providers", 1);
      case QuotaSet set -> {
        if (set.track() == ProgramTrack.TRAINING) {
          rows.at(set.program()).set("seats", set.seats());
        }
      }
      case CohortReleased released -> rows.at(released.program()).add("cohorts_released", 1);
      case ProgramFinished finished ->
          rows.at(finished.program()).set("finished_on", finished.on()).set("status", "FINISHED");
      case RegistrationOpened opened -> rows.at(opened.program()).set("status", "OPEN");
      case RegistrationClosed closed -> rows.at(closed.program()).set("status", "CLOSED");
      case ProgramCancelled cancelled -> rows.at(cancelled.program()).set("status", "CANCELLED");
      case ReservedQuotaSet _ -> {} // shown by the classes that hold the seats
    }
  }
}
