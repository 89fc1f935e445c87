package id.jejak.query.cases;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.Rows.Row;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.cases.CaseClosed;
import id.jejak.messages.cases.CaseDecided;
import id.jejak.messages.cases.CaseEvent;
import id.jejak.messages.cases.CaseExtended;
import id.jejak.messages.cases.CaseOpened;
import id.jejak.messages.cases.CaseRef;
import id.jejak.messages.cases.CorrectionRequested;
import id.jejak.messages.cases.FraudSuspected;
import id.jejak.messages.cases.StatementRecorded;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Each case with what it is about, its deadline, its end, and who opened and who decided it. What
/// people said about people is sealed.
final class CaseRegister implements View {
  static final String NAME = "case_register";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("case_id");
  }

  @Override
  public String ddl() {
    return View.ddl(CaseRegister.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(CaseEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case CaseEvent event -> on(event, recorded, rows.at(event.of().caseId()));
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(CaseEvent event, Recorded<?> recorded, Row row) {
    switch (event) {
      case CaseOpened opened ->
          about(row, opened.of())
              .set("status", "OPEN")
              .set("opened_at", recorded.occurredAt())
              .set("opened_by", opened.openedBy())
              .set("due_on", opened.dueOn());
      case CorrectionRequested requested ->
          row.set("status", "STATEMENT")
              .set("heard_at", recorded.occurredAt())
              .set("field", requested.field())
              .set("evidence", requested.evidence());
      case FraudSuspected suspected ->
          row.set("fraud", suspected.fraud()).set("suspicion", suspected.suspicion());
      case StatementRecorded recordedStatement ->
          row.set("status", "STATEMENT")
              .set("heard_at", recorded.occurredAt())
              .set("statement", recordedStatement.statement());
      case CaseExtended extended -> row.set("due_on", extended.dueOn()).set("extended", true);
      case CaseDecided decided ->
          about(row, decided.of())
              .set("status", "DECIDED")
              .set("outcome", decided.outcome())
              .set("reason", decided.reason())
              .set("decided_at", recorded.occurredAt())
              .set("decided_by", decided.decidedBy());
      case CaseClosed _ -> row.set("status", "CLOSED").set("closed_at", recorded.occurredAt());
    }
  }

  private static Row about(Row row, CaseRef of) {
    return row.set("kind", of.kind())
        .set("subject", of.subject())
        .set("cause", of.cause())
        .set("person", of.person())
        .set("certificate", of.certificate())
        .set("assessment", of.assessment())
        .set("application", of.application())
        .set("scheme", of.scheme() == null ? null : of.scheme().toString());
  }
}
