package id.jejak.command.funding;

import static id.jejak.command.DeciderSpec.at;
import static id.jejak.command.funding.Examples.APPROVED;
import static id.jejak.command.funding.Examples.BUDI;
import static id.jejak.command.funding.Examples.OFFICE;
import static id.jejak.command.funding.Examples.SITI;
import static id.jejak.command.funding.Examples.STIPENDS;
import static id.jejak.command.funding.Examples.carriedOver;
import static id.jejak.command.funding.Examples.closed;
import static id.jejak.command.funding.Examples.committed;
import static id.jejak.command.funding.Examples.expired;
import static id.jejak.command.funding.Examples.paid;
import static id.jejak.command.funding.Examples.purpose;
import static id.jejak.command.funding.Examples.queued;
import static id.jejak.command.funding.Examples.released;
import static id.jejak.command.funding.Examples.reserved;
import static id.jejak.command.funding.Examples.stopped;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.funding.AnnounceYearEnd;
import id.jejak.messages.funding.CarryOver;
import id.jejak.messages.funding.CloseFiscalYear;
import id.jejak.messages.funding.CommitExpense;
import id.jejak.messages.funding.FiscalYearClosing;
import id.jejak.messages.funding.FiscalYearId;
import id.jejak.messages.funding.FundingCommand;
import id.jejak.messages.funding.FundingEvent;
import id.jejak.messages.funding.FundsNotReserved;
import id.jejak.messages.funding.OpenCommitments;
import id.jejak.messages.funding.PayExpense;
import id.jejak.messages.funding.ReleaseFunds;
import id.jejak.messages.funding.ReservationsClosed;
import id.jejak.messages.funding.ReserveFunds;
import id.jejak.messages.funding.StopReservations;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.OrganizationRegistered;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.RegionCode;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/// The end of a budget year (S28).
class CloseFiscalYearTest {
  private static final LocalDate LAST = LocalDate.of(2023, 12, 15);
  private static final CloseFiscalYear CLOSE = new CloseFiscalYear(STIPENDS);

  private final DeciderSpec<FundingCommand, Funding, FundingEvent, FundingFacts> funding =
      DeciderSpec.of(new FundingDecider(ZoneId.of("Asia/Jakarta")));

  @Test
  void the_last_day_of_commitments_comes_from_the_rule_table() {
    DeciderSpec.of(new FiscalYearDecider())
        .where(
            OFFICE,
            new OrganizationRegistered(
                OFFICE, OrganizationKind.LABOUR_OFFICE, "Disnaker", new RegionCode("16.07")))
        .given()
        .when(new AnnounceYearEnd(OFFICE, 2023))
        .then(new FiscalYearClosing(FiscalYearId.of(OFFICE, 2023), OFFICE, 2023, LAST));
  }

  @Test
  void nobody_closes_the_year_of_an_office_that_is_not_known() {
    DeciderSpec.of(new FiscalYearDecider())
        .given()
        .when(new AnnounceYearEnd(OFFICE, 2023))
        .thenRefused(new NotFound(OFFICE.value()));
  }

  @Test
  void nothing_new_is_reserved_after_it() {
    var spec = funding.given(APPROVED, stopped(LAST));
    spec.by(at("2023-12-15T03:00:00Z", "usr-admin"))
        .when(new ReserveFunds(STIPENDS, SITI, null))
        .then(reserved(SITI));
    spec.by(at("2023-12-16T03:00:00Z", "usr-admin"))
        .when(new ReserveFunds(STIPENDS, SITI, null))
        .thenRefused(new ReservationsClosed(STIPENDS, LAST));
  }

  @Test
  void what_was_reserved_before_is_still_spent() {
    funding
        .given(APPROVED, reserved(SITI), stopped(LAST))
        .by(at("2023-12-16T03:00:00Z", "usr-admin"))
        .when(new CommitExpense(STIPENDS, SITI))
        .then(committed(SITI));
  }

  @Test
  void what_is_given_back_after_it_goes_to_nobody() {
    funding
        .given(APPROVED, reserved(SITI), reserved(BUDI), queued(purpose("ani"), 1), stopped(LAST))
        .by(at("2023-12-16T03:00:00Z", "usr-admin"))
        .when(new ReleaseFunds(STIPENDS, SITI, "DROPPED_OUT"))
        .then(released(SITI));
  }

  @Test
  void another_last_day_replaces_it() {
    funding
        .given(APPROVED, stopped(LAST))
        .when(new StopReservations(STIPENDS, LAST.plusDays(5)))
        .then(stopped(LAST.plusDays(5)));
  }

  @Test
  void what_was_not_spent_is_unspent() {
    funding
        .given(
            APPROVED, reserved(SITI), committed(SITI), paid(SITI), reserved(BUDI), released(BUDI))
        .when(CLOSE)
        .then(closed(750_000));
  }

  @Test
  void who_still_waits_waits_no_more() {
    funding
        .given(
            APPROVED,
            reserved(SITI),
            committed(SITI),
            paid(SITI),
            reserved(BUDI),
            committed(BUDI),
            paid(BUDI),
            queued(purpose("ani"), 1))
        .when(CLOSE)
        .then(expired(purpose("ani"), 750_000, "YEAR_END"), closed(0));
  }

  @Test
  void nothing_is_closed_over_an_open_commitment() {
    funding
        .given(APPROVED, reserved(SITI), committed(SITI), reserved(BUDI))
        .when(CLOSE)
        .thenRefused(new OpenCommitments(STIPENDS, 2));
  }

  @Test
  void what_is_carried_over_is_not_open() {
    funding
        .given(APPROVED, reserved(SITI))
        .when(new CarryOver(STIPENDS, SITI))
        .then(carriedOver(SITI));
    funding.given(APPROVED, reserved(SITI), carriedOver(SITI)).when(CLOSE).then(closed(750_000));
  }

  @Test
  void what_is_carried_over_is_committed_and_paid_in_the_next_year() {
    funding
        .given(APPROVED, reserved(SITI), carriedOver(SITI), closed(750_000))
        .when(new CommitExpense(STIPENDS, SITI))
        .then(committed(SITI));
    funding
        .given(APPROVED, reserved(SITI), carriedOver(SITI), closed(750_000), committed(SITI))
        .by(at("2024-02-01T03:00:00Z", "usr-head"))
        .when(new PayExpense(STIPENDS, SITI))
        .then(paid(SITI));
  }

  @Test
  void what_is_not_reserved_is_not_carried_over() {
    funding
        .given(APPROVED)
        .when(new CarryOver(STIPENDS, SITI))
        .thenRefused(new FundsNotReserved(STIPENDS, SITI.key()));
  }

  @Test
  void closing_twice_changes_nothing() {
    funding.given(APPROVED, closed(1_500_000)).when(CLOSE).thenNothing();
  }

  @Test
  void a_closed_line_takes_nothing_new() {
    funding
        .given(APPROVED, closed(1_500_000))
        .when(new ReserveFunds(STIPENDS, SITI, null))
        .thenRefused(new IllegalTransition(STIPENDS.value(), "CLOSED"));
  }
}
