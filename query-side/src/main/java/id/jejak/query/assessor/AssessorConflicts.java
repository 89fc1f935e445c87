package id.jejak.query.assessor;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.assessor.AssessorEvent;
import id.jejak.messages.assessor.AssessorJoinedLsp;
import id.jejak.messages.assessor.AssessorLeftLsp;
import id.jejak.messages.assessor.AssessorLicenceExpired;
import id.jejak.messages.assessor.AssessorRegistered;
import id.jejak.messages.assessor.AssessorRenewed;
import id.jejak.messages.assessor.AssessorSuspended;
import id.jejak.messages.assessor.AssessorSuspensionLifted;
import id.jejak.messages.assessor.AssessorValidityCorrected;
import id.jejak.messages.assessor.AssessorWithdrawn;
import id.jejak.messages.assessor.ConflictDeclared;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Towards whom assessors declared that they are not impartial: a person or an organisation.
final class AssessorConflicts implements View {
  static final String NAME = "assessor_conflict";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("assessor", "towards", "kind");
  }

  @Override
  public String ddl() {
    return View.ddl(AssessorConflicts.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(AssessorEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case AssessorEvent event -> on(event, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(AssessorEvent event, Rows rows) {
    switch (event) {
      case ConflictDeclared declared -> {
        var towards = declared.person() != null ? declared.person() : declared.organization();
        if (towards != null) {
          rows.at(declared.assessor(), towards, declared.kind()).set("until_day", declared.until());
        }
      }
      case AssessorRegistered _,
          AssessorRenewed _,
          AssessorValidityCorrected _,
          AssessorLicenceExpired _,
          AssessorSuspended _,
          AssessorSuspensionLifted _,
          AssessorWithdrawn _,
          AssessorJoinedLsp _,
          AssessorLeftLsp _ -> {} // towards nobody
    }
  }
}
