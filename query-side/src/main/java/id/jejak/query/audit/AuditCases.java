package id.jejak.query.audit;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.Rows.Row;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.audit.AuditCaseClosed;
import id.jejak.messages.audit.AuditCaseOpened;
import id.jejak.messages.audit.AuditEvent;
import id.jejak.messages.audit.FindingRecorded;
import id.jejak.messages.audit.FollowUpRecorded;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Each audit case, with how many of its findings are open.
final class AuditCases implements View {
  static final String NAME = "audit_case";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("audit");
  }

  @Override
  public String ddl() {
    return View.ddl(AuditCases.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(AuditEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case AuditEvent event -> on(event, recorded, rows.at(event.audit()));
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(AuditEvent event, Recorded<?> recorded, Row row) {
    switch (event) {
      case AuditCaseOpened opened ->
          row.set("position", opened.position())
              .set("question", opened.question())
              .set("status", "OPEN")
              .set("opened_at", recorded.occurredAt())
              .set("opened_by", recorded.by().actor());
      case FindingRecorded _ -> row.add("findings", 1).add("open", 1);
      case FollowUpRecorded _ -> row.add("open", -1);
      case AuditCaseClosed _ -> row.set("status", "CLOSED").set("closed_at", recorded.occurredAt());
    }
  }
}
