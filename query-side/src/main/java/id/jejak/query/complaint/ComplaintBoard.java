package id.jejak.query.complaint;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.Rows.Row;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.complaint.ComplaintAcknowledged;
import id.jejak.messages.complaint.ComplaintEvent;
import id.jejak.messages.complaint.ComplaintFiled;
import id.jejak.messages.complaint.ComplaintResolved;
import id.jejak.messages.complaint.InvestigatorAppointed;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Each complaint on its way; what the complainant says is sealed.
final class ComplaintBoard implements View {
  static final String NAME = "complaint_board";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("complaint");
  }

  @Override
  public String ddl() {
    return View.ddl(ComplaintBoard.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(ComplaintEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case ComplaintEvent event -> on(event, recorded, rows.at(event.of().complaint()));
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(ComplaintEvent event, Recorded<?> recorded, Row row) {
    switch (event) {
      case ComplaintFiled filed ->
          row.set("about", filed.of().about())
              .set("complainant", filed.of().complainant())
              .set("statement", filed.statement())
              .set("filed_on", filed.on())
              .set("filed_at", recorded.occurredAt())
              .set("status", "FILED");
      case ComplaintAcknowledged _ ->
          row.set("acknowledged_at", recorded.occurredAt()).set("status", "ACKNOWLEDGED");
      case InvestigatorAppointed appointed ->
          row.set("investigator", appointed.investigator()).set("status", "INVESTIGATED");
      case ComplaintResolved resolved ->
          row.set("decider", resolved.decider())
              .set("outcome", resolved.outcome())
              .set("reason", resolved.reason())
              .set("resolved_at", recorded.occurredAt())
              .set("status", "RESOLVED");
    }
  }
}
