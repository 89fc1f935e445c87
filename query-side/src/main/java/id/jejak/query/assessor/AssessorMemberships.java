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

/// Which bodies assessors belong to, since they joined last.
final class AssessorMemberships implements View {
  static final String NAME = "assessor_membership";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("assessor", "lsp");
  }

  @Override
  public String ddl() {
    return View.ddl(AssessorMemberships.class, NAME);
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
      case AssessorJoinedLsp joined ->
          rows.at(joined.assessor(), joined.lsp())
              .set("from_day", joined.from())
              .set("left_on", null);
      case AssessorLeftLsp left -> rows.at(left.assessor(), left.lsp()).set("left_on", left.from());
      case AssessorRegistered _,
          AssessorRenewed _,
          AssessorValidityCorrected _,
          AssessorLicenceExpired _,
          AssessorSuspended _,
          AssessorSuspensionLifted _,
          AssessorWithdrawn _,
          ConflictDeclared _ -> {} // about the assessor, whatever the body
    }
  }
}
