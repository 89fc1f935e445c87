package id.jejak.command.funding;

import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.funding.AllocationApproved;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.AllocationRevised;
import id.jejak.messages.funding.ExpenseCommitted;
import id.jejak.messages.funding.ExpensePaid;
import id.jejak.messages.funding.FiscalYearClosed;
import id.jejak.messages.funding.FundingExpired;
import id.jejak.messages.funding.FundingGranted;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.FundingQueued;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.funding.FundsCarriedOver;
import id.jejak.messages.funding.FundsReleased;
import id.jejak.messages.funding.FundsReserved;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.funding.ReservationsStopped;
import id.jejak.messages.funding.RevisionPrepared;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.EnrollmentId;
import java.time.LocalDate;

/// The stipend line of a programme of Banyuasin, Rp1,500,000: two people at Rp750,000.
final class Examples {
  static final ProgramId PROGRAM = new ProgramId("prog-bny-2023");
  static final OrganizationId OFFICE = new OrganizationId("org-disnaker-banyuasin");
  static final AgreementId PKS = new AgreementId("agr-pks");
  static final AllocationId STIPENDS = AllocationId.of(PROGRAM, FundingLine.STIPEND);
  static final Rupiah STIPEND = new Rupiah(750_000);
  static final Purpose SITI = purpose("siti");
  static final Purpose BUDI = purpose("budi");
  static final AllocationApproved APPROVED =
      new AllocationApproved(
          STIPENDS,
          PROGRAM,
          FundingSource.APBD,
          2023,
          OFFICE,
          PKS,
          FundingLine.STIPEND,
          new Rupiah(1_500_000),
          STIPEND);

  private Examples() {}

  static Purpose purpose(String trainee) {
    return new Purpose(
        PROGRAM, null, new EnrollmentId("enr-" + trainee), null, new PersonId("per-" + trainee));
  }

  static FundsReserved reserved(Purpose purpose) {
    return new FundsReserved(STIPENDS, FundingLine.STIPEND, purpose, STIPEND);
  }

  static ExpenseCommitted committed(Purpose purpose) {
    return new ExpenseCommitted(STIPENDS, FundingLine.STIPEND, purpose, STIPEND, "usr-admin");
  }

  static ExpensePaid paid(Purpose purpose) {
    return new ExpensePaid(STIPENDS, FundingLine.STIPEND, purpose, STIPEND);
  }

  static FundsReleased released(Purpose purpose) {
    return new FundsReleased(STIPENDS, FundingLine.STIPEND, purpose, STIPEND, "DROPPED_OUT");
  }

  static FundingQueued queued(Purpose purpose, long place) {
    return new FundingQueued(STIPENDS, FundingLine.STIPEND, purpose, STIPEND, place);
  }

  static FundingGranted granted(Purpose purpose) {
    return new FundingGranted(STIPENDS, FundingLine.STIPEND, purpose, STIPEND);
  }

  static FundingExpired expired(Purpose purpose, long amount, String reason) {
    return new FundingExpired(STIPENDS, FundingLine.STIPEND, purpose, new Rupiah(amount), reason);
  }

  static RevisionPrepared prepared(long amount) {
    return new RevisionPrepared(
        STIPENDS, PROGRAM, FundingLine.STIPEND, new Rupiah(amount), "APBD-P", "usr-admin");
  }

  static AllocationRevised revised(long amount) {
    return new AllocationRevised(
        STIPENDS,
        PROGRAM,
        FundingLine.STIPEND,
        new Rupiah(1_500_000),
        new Rupiah(amount),
        "APBD-P",
        "usr-admin",
        "usr-head");
  }

  static ReservationsStopped stopped(LocalDate after) {
    return new ReservationsStopped(STIPENDS, PROGRAM, FundingLine.STIPEND, after);
  }

  static FundsCarriedOver carriedOver(Purpose purpose) {
    return new FundsCarriedOver(STIPENDS, FundingLine.STIPEND, purpose, STIPEND);
  }

  static FiscalYearClosed closed(long unspent) {
    return new FiscalYearClosed(
        STIPENDS, PROGRAM, OFFICE, 2023, FundingLine.STIPEND, new Rupiah(unspent));
  }
}
