package id.jejak.saga.funding;

import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Note;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Strike;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.funding.AllocationApproved;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.CloseFiscalYear;
import id.jejak.messages.funding.FiscalYearClosed;
import id.jejak.messages.funding.FiscalYearClosing;
import id.jejak.messages.funding.FiscalYearId;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.funding.StopReservations;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.Rupiah;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class YearEndProcessTest {
  private static final OrganizationId OFFICE = new OrganizationId("org-office");
  private static final FiscalYearId YEAR = FiscalYearId.of(OFFICE, 2023);
  private static final LocalDate LAST = day("2023-12-15");
  private static final AllocationId TRAINING = AllocationId.of(PROGRAM, FundingLine.TRAINING);
  private static final AllocationId STIPEND = AllocationId.of(PROGRAM, FundingLine.STIPEND);
  private static final FiscalYearClosing CLOSING = new FiscalYearClosing(YEAR, OFFICE, 2023, LAST);

  private static AllocationApproved approved(FundingLine line) {
    return new AllocationApproved(
        AllocationId.of(PROGRAM, line),
        PROGRAM,
        FundingSource.APBD,
        2023,
        OFFICE,
        new AgreementId("agr-pks"),
        line,
        new Rupiah(1_500_000),
        new Rupiah(750_000));
  }

  private static FiscalYearClosed closed(FundingLine line) {
    return new FiscalYearClosed(
        AllocationId.of(PROGRAM, line), PROGRAM, OFFICE, 2023, line, new Rupiah(0));
  }

  private static ProcessSpec<?> year() {
    return ProcessSpec.of(new YearEndProcess(), YEAR.value())
        .given(approved(FundingLine.TRAINING), approved(FundingLine.STIPEND));
  }

  @Test
  void after_the_last_day_of_commitments_no_line_takes_anything_new() {
    var year = year();
    year.has(STIPEND.value(), TRAINING.value())
        .when(CLOSING)
        .then(
            new Send("stop:" + STIPEND, new StopReservations(STIPEND, LAST)),
            new Send("stop:" + TRAINING, new StopReservations(TRAINING, LAST)),
            new Schedule("close", year.wall("2024-01-01T00:00")))
        .goesOn();
  }

  @Test
  void with_the_year_every_line_is_closed() {
    year()
        .given(CLOSING)
        .fires("close")
        .then(
            new Send("close:" + STIPEND, new CloseFiscalYear(STIPEND)),
            new Send("close:" + TRAINING, new CloseFiscalYear(TRAINING)))
        .when(closed(FundingLine.STIPEND))
        .then(new Strike(STIPEND.value()))
        .goesOn()
        .when(closed(FundingLine.TRAINING))
        .over();
  }

  @Test
  void a_line_with_something_open_waits_for_people() {
    year()
        .given(CLOSING)
        .fires("close")
        .refused("close:" + TRAINING, "OPEN_COMMITMENTS")
        .thenNothing()
        .given(closed(FundingLine.STIPEND))
        .goesOn()
        .has(TRAINING.value())
        .when(closed(FundingLine.TRAINING))
        .over();
  }

  @Test
  void a_line_approved_late_takes_nothing_new_either() {
    ProcessSpec.of(new YearEndProcess(), YEAR.value())
        .given(CLOSING)
        .when(approved(FundingLine.TRAINING))
        .then(
            new Note(TRAINING.value(), ""),
            new Send("stop:" + TRAINING, new StopReservations(TRAINING, LAST)));
  }

  @Test
  void a_line_closed_before_the_year_ends_is_done() {
    year()
        .given(CLOSING)
        .when(closed(FundingLine.STIPEND))
        .then(new Strike(STIPEND.value()))
        .goesOn();
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new YearEndProcess(), YEAR.value(), is -> is.step().name())
        .walking(approved(FundingLine.TRAINING), CLOSING, closed(FundingLine.TRAINING))
        .livingWith("close OPEN_COMMITMENTS")
        .approve();
  }
}
