package id.jejak.query.audit;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.audit.FindingRecorded;
import id.jejak.messages.audit.FollowUpRecorded;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Each finding, with what was done about it.
final class AuditFindings implements View {
  static final String NAME = "audit_finding";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("audit", "number");
  }

  @Override
  public String ddl() {
    return View.ddl(AuditFindings.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(FindingRecorded.class, FollowUpRecorded.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case FindingRecorded found ->
          rows.at(found.audit(), found.number())
              .set("grade", found.grade())
              .set("about", found.about())
              .set("finding", found.text())
              .set("found_at", recorded.occurredAt())
              .set("found_by", recorded.by().actor());
      case FollowUpRecorded followUp ->
          rows.at(followUp.audit(), followUp.number())
              .set("action", followUp.action())
              .set("followed_up_on", followUp.on());
      default -> throw Families.unheard(recorded.event());
    }
  }
}
