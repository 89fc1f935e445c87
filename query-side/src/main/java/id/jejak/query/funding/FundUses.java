package id.jejak.query.funding;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.Rows.Row;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.funding.AllocationApproved;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.AllocationRevised;
import id.jejak.messages.funding.ExpenseCommitted;
import id.jejak.messages.funding.ExpensePaid;
import id.jejak.messages.funding.FiscalYearClosed;
import id.jejak.messages.funding.FundingEvent;
import id.jejak.messages.funding.FundingExpired;
import id.jejak.messages.funding.FundingGranted;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.FundingQueued;
import id.jejak.messages.funding.FundsCarriedOver;
import id.jejak.messages.funding.FundsReleased;
import id.jejak.messages.funding.FundsReserved;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.funding.ReservationsStopped;
import id.jejak.messages.funding.RevisionPrepared;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Where each rupiah went: one row per allocation and what it was reserved for.
final class FundUses implements View {
  static final String NAME = "fund_use";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("allocation", "purpose");
  }

  @Override
  public String ddl() {
    return View.ddl(FundUses.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(FundingEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case FundingEvent event -> on(event, recorded, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(FundingEvent event, Recorded<?> recorded, Rows rows) {
    switch (event) {
      case FundsReserved reserved ->
          row(rows, reserved.allocation(), reserved.line(), reserved.purpose(), recorded)
              .add("reserved", reserved.amount().amount());
      case FundingQueued queued ->
          row(rows, queued.allocation(), queued.line(), queued.purpose(), recorded)
              .set("place", queued.place())
              .set("queued_amount", queued.amount().amount())
              .set("queued_at", recorded.occurredAt())
              .set("granted_at", null)
              .set("expired_at", null);
      case FundingGranted granted ->
          row(rows, granted.allocation(), granted.line(), granted.purpose(), recorded)
              .add("reserved", granted.amount().amount())
              .set("granted_at", recorded.occurredAt());
      case FundingExpired expired ->
          row(rows, expired.allocation(), expired.line(), expired.purpose(), recorded)
              .set("expired_at", recorded.occurredAt())
              .set("reason", expired.reason());
      case FundsCarriedOver carried ->
          row(rows, carried.allocation(), carried.line(), carried.purpose(), recorded)
              .set("carried_over", true);
      case ExpenseCommitted committed ->
          row(rows, committed.allocation(), committed.line(), committed.purpose(), recorded)
              .add("committed", committed.amount().amount());
      case ExpensePaid paid ->
          row(rows, paid.allocation(), paid.line(), paid.purpose(), recorded)
              .add("paid", paid.amount().amount());
      case FundsReleased released ->
          row(rows, released.allocation(), released.line(), released.purpose(), recorded)
              .add("released", released.amount().amount())
              .set("reason", released.reason());
      case AllocationApproved _,
          RevisionPrepared _,
          AllocationRevised _,
          ReservationsStopped _,
          FiscalYearClosed _ -> {} // of the whole line
    }
  }

  private static Row row(
      Rows rows, AllocationId allocation, FundingLine line, Purpose purpose, Recorded<?> recorded) {
    return rows.at(allocation, purpose.key())
        .set("program", purpose.program())
        .set("line", line)
        .set("training_class", purpose.trainingClass())
        .set("enrollment", purpose.enrollment())
        .set("application", purpose.application())
        .set("person", purpose.person())
        .set("changed_at", recorded.occurredAt());
  }
}
