package id.jejak.query.funding;

import id.jejak.engine.view.Rows;
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
import id.jejak.messages.funding.FundingQueued;
import id.jejak.messages.funding.FundsCarriedOver;
import id.jejak.messages.funding.FundsReleased;
import id.jejak.messages.funding.FundsReserved;
import id.jejak.messages.funding.ReservationsStopped;
import id.jejak.messages.funding.RevisionPrepared;
import id.jejak.messages.shared.Rupiah;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Each line of a programme's allocation: approved, and what became of it.
final class Funds implements View {
  static final String NAME = "funds";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("allocation");
  }

  @Override
  public String ddl() {
    return View.ddl(Funds.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(FundingEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case FundingEvent event -> on(event, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(FundingEvent event, Rows rows) {
    switch (event) {
      case AllocationApproved approved ->
          rows.at(approved.allocation())
              .set("program", approved.program())
              .set("line", approved.line())
              .set("source", approved.source())
              .set("fiscal_year", approved.fiscalYear())
              .set("office", approved.office())
              .set("agreement", approved.agreement())
              .set("unit_price", approved.unitPrice().amount())
              .add("approved", approved.amount().amount());
      case AllocationRevised revised ->
          rows.at(revised.allocation())
              .add("approved", revised.to().amount() - revised.from().amount())
              .add("revisions", 1)
              .set("proposed", null);
      case RevisionPrepared prepared ->
          rows.at(prepared.allocation()).set("proposed", prepared.amount().amount());
      case FundsReserved reserved ->
          rows.at(reserved.allocation()).add("reserved", reserved.amount().amount());
      case FundingQueued queued -> waiting(rows, queued.allocation(), 1, queued.amount());
      case FundingGranted granted -> {
        waiting(rows, granted.allocation(), -1, granted.amount());
        rows.at(granted.allocation()).add("reserved", granted.amount().amount());
      }
      case FundingExpired expired -> waiting(rows, expired.allocation(), -1, expired.amount());
      case ExpenseCommitted committed ->
          rows.at(committed.allocation()).add("committed", committed.amount().amount());
      case ExpensePaid paid -> rows.at(paid.allocation()).add("paid", paid.amount().amount());
      case FundsReleased released ->
          rows.at(released.allocation()).add("released", released.amount().amount());
      case FundsCarriedOver carried ->
          rows.at(carried.allocation()).add("carried_over", carried.amount().amount());
      case ReservationsStopped stopped ->
          rows.at(stopped.allocation()).set("last_commitment", stopped.after());
      case FiscalYearClosed closed ->
          rows.at(closed.allocation())
              .set("closed", true)
              .set("unspent", closed.unspent().amount());
    }
  }

  private static void waiting(Rows rows, AllocationId allocation, int people, Rupiah amount) {
    rows.at(allocation).add("waiting", people).add("waiting_amount", people * amount.amount());
  }
}
