package id.jejak.query.training;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.Rows.Row;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.StipendAccrued;
import id.jejak.messages.training.StipendApproved;
import id.jejak.messages.training.StipendEvent;
import id.jejak.messages.training.StipendForfeited;
import id.jejak.messages.training.StipendId;
import id.jejak.messages.training.StipendPaid;
import id.jejak.messages.training.StipendPaymentFailed;
import id.jejak.messages.training.StipendRecovered;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// The stipend of each enrolment, to the rupiah.
final class StipendAccounts implements View {
  static final String NAME = "stipend_account";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("stipend");
  }

  @Override
  public String ddl() {
    return View.ddl(StipendAccounts.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(StipendEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case StipendEvent event -> on(event, recorded, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(StipendEvent event, Recorded<?> recorded, Rows rows) {
    switch (event) {
      case StipendAccrued accrued ->
          row(rows, accrued.stipend(), accrued.of())
              .set("amount", accrued.amount().amount())
              .set("accrued_at", recorded.occurredAt())
              .set("status", "ACCRUED");
      case StipendApproved approved ->
          row(rows, approved.stipend(), approved.of())
              .set("approved_at", recorded.occurredAt())
              .set("approved_by", approved.approver())
              .set("status", "APPROVED");
      case StipendPaid paid ->
          row(rows, paid.stipend(), paid.of())
              .set("paid", paid.amount().amount())
              .set("paid_at", recorded.occurredAt())
              .set("reference", paid.reference())
              .set("status", "PAID");
      case StipendPaymentFailed failed ->
          row(rows, failed.stipend(), failed.of())
              .set("failed_for", failed.reason())
              .add("failures", 1);
      case StipendRecovered recovered ->
          row(rows, recovered.stipend(), recovered.of())
              .set("recovered", recovered.amount().amount())
              .set("status", "RECOVERED");
      case StipendForfeited forfeited ->
          row(rows, forfeited.stipend(), forfeited.of())
              .set("amount", forfeited.amount().amount())
              .set("forfeited_for", forfeited.reason())
              .set("status", "FORFEITED");
    }
  }

  private static Row row(Rows rows, StipendId stipend, EnrollmentRef of) {
    return rows.at(stipend)
        .set("enrollment", of.enrollment())
        .set("person", of.person())
        .set("training_class", of.trainingClass())
        .set("program", of.program());
  }
}
