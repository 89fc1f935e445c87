package id.jejak.query.funding;

import static id.jejak.query.Sample.PROGRAM;
import static id.jejak.query.Sample.enrollment;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.funding.AllocationApproved;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.AllocationRevised;
import id.jejak.messages.funding.ExpenseCommitted;
import id.jejak.messages.funding.ExpensePaid;
import id.jejak.messages.funding.FiscalYearClosed;
import id.jejak.messages.funding.FundingGranted;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.FundingQueued;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.funding.FundsCarriedOver;
import id.jejak.messages.funding.FundsReleased;
import id.jejak.messages.funding.FundsReserved;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.funding.RevisionPrepared;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.Rupiah;
import id.jejak.query.RowsInMemory;
import id.jejak.query.Story;
import org.junit.jupiter.api.Test;

class FundViewsTest {
  static final AllocationId STIPENDS = AllocationId.of(PROGRAM, FundingLine.STIPEND);
  static final Purpose SITI = Purpose.of(enrollment("siti"));
  static final Purpose BUDI = Purpose.of(enrollment("budi"));
  static final Rupiah AMOUNT = new Rupiah(750_000);
  static final Story STORY =
      Story.of(
          new AllocationApproved(
              STIPENDS,
              PROGRAM,
              FundingSource.APBD,
              2023,
              new OrganizationId("org-office"),
              new AgreementId("agr-1"),
              FundingLine.STIPEND,
              new Rupiah(312_000_000),
              AMOUNT),
          new FundsReserved(STIPENDS, FundingLine.STIPEND, SITI, AMOUNT),
          new FundsReserved(STIPENDS, FundingLine.STIPEND, BUDI, AMOUNT),
          new ExpenseCommitted(STIPENDS, FundingLine.STIPEND, SITI, AMOUNT, "usr-finance"),
          new ExpensePaid(STIPENDS, FundingLine.STIPEND, SITI, AMOUNT),
          new FundsReleased(STIPENDS, FundingLine.STIPEND, BUDI, AMOUNT, "DROPPED_OUT"));

  @Test
  void an_allocation_sums_what_became_of_it() {
    assertThat(RowsInMemory.of(new Funds(), STORY).row(STIPENDS))
        .containsEntry("approved", 312_000_000L)
        .containsEntry("reserved", 1_500_000L)
        .containsEntry("committed", 750_000L)
        .containsEntry("paid", 750_000L)
        .containsEntry("released", 750_000L);
  }

  @Test
  void every_rupiah_is_found_again_where_it_went() {
    var uses = RowsInMemory.of(new FundUses(), STORY);

    assertThat(uses.row(STIPENDS, SITI.key())).containsEntry("paid", 750_000L);
    assertThat(uses.row(STIPENDS, BUDI.key()))
        .containsEntry("released", 750_000L)
        .containsEntry("reason", "DROPPED_OUT")
        .doesNotContainKey("paid");
  }

  @Test
  void granted_money_is_reserved_and_nobody_waits_any_more() {
    var ani = Purpose.of(enrollment("ani"));
    var story =
        Story.of(
            new FundingQueued(STIPENDS, FundingLine.STIPEND, ani, AMOUNT, 1),
            new RevisionPrepared(
                STIPENDS, PROGRAM, FundingLine.STIPEND, new Rupiah(313_000_000), "APBD-P", "usr-a"),
            new AllocationRevised(
                STIPENDS,
                PROGRAM,
                FundingLine.STIPEND,
                new Rupiah(312_000_000),
                new Rupiah(313_000_000),
                "APBD-P",
                "usr-a",
                "usr-b"),
            new FundingGranted(STIPENDS, FundingLine.STIPEND, ani, AMOUNT),
            new FundsCarriedOver(STIPENDS, FundingLine.STIPEND, ani, AMOUNT),
            new FiscalYearClosed(
                STIPENDS,
                PROGRAM,
                new OrganizationId("org-office"),
                2023,
                FundingLine.STIPEND,
                new Rupiah(0)));

    assertThat(RowsInMemory.of(new Funds(), story).row(STIPENDS))
        .containsEntry("approved", 1_000_000L)
        .containsEntry("reserved", 750_000L)
        .containsEntry("waiting", 0L)
        .containsEntry("carried_over", 750_000L)
        .containsEntry("proposed", null)
        .containsEntry("closed", true);
    assertThat(RowsInMemory.of(new FundUses(), story).row(STIPENDS, ani.key()))
        .containsEntry("reserved", 750_000L)
        .containsEntry("person", "per-ani")
        .containsEntry("carried_over", true);
  }
}
