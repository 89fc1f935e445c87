package id.jejak.command.funding;

import static id.jejak.command.DeciderSpec.at;
import static id.jejak.command.funding.Examples.APPROVED;
import static id.jejak.command.funding.Examples.BUDI;
import static id.jejak.command.funding.Examples.SITI;
import static id.jejak.command.funding.Examples.STIPEND;
import static id.jejak.command.funding.Examples.STIPENDS;
import static id.jejak.command.funding.Examples.committed;
import static id.jejak.command.funding.Examples.expired;
import static id.jejak.command.funding.Examples.granted;
import static id.jejak.command.funding.Examples.purpose;
import static id.jejak.command.funding.Examples.queued;
import static id.jejak.command.funding.Examples.released;
import static id.jejak.command.funding.Examples.reserved;
import static id.jejak.command.funding.Examples.revised;
import static id.jejak.command.funding.Examples.stopped;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.funding.CommitExpense;
import id.jejak.messages.funding.FundingCommand;
import id.jejak.messages.funding.FundingEvent;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.FundingQueued;
import id.jejak.messages.funding.FundsExhausted;
import id.jejak.messages.funding.FundsReserved;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.funding.QueueForFunding;
import id.jejak.messages.funding.ReleaseFunds;
import id.jejak.messages.funding.ReservationsClosed;
import id.jejak.messages.funding.ReserveFunds;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Rupiah;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/// The line is spent on Siti and Budi; Ani and Dewi wait (S0.9, F10).
class QueueForFundingTest {
  private static final Purpose ANI = purpose("ani");
  private static final Purpose DEWI = purpose("dewi");

  private final DeciderSpec<FundingCommand, Funding, FundingEvent, FundingFacts> funding =
      DeciderSpec.of(new FundingDecider(ZoneId.of("Asia/Jakarta")));

  private static QueueForFunding queue(Purpose purpose) {
    return new QueueForFunding(STIPENDS, purpose, null);
  }

  @Test
  void what_is_not_there_is_waited_for_at_the_price_of_the_line() {
    funding.given(APPROVED, reserved(SITI), reserved(BUDI)).when(queue(ANI)).then(queued(ANI, 1));
  }

  @Test
  void who_comes_later_stands_behind() {
    funding
        .given(APPROVED, reserved(SITI), reserved(BUDI), queued(ANI, 1))
        .when(queue(DEWI))
        .then(queued(DEWI, 2));
  }

  @Test
  void queueing_twice_changes_nothing() {
    funding
        .given(APPROVED, reserved(SITI), reserved(BUDI), queued(ANI, 1))
        .when(queue(ANI))
        .thenNothing();
  }

  @Test
  void money_that_came_free_meanwhile_is_granted_at_once() {
    funding.given(APPROVED, reserved(SITI)).when(queue(BUDI)).then(queued(BUDI, 1), granted(BUDI));
  }

  @Test
  void money_given_back_goes_to_the_first_who_waits() {
    funding
        .given(APPROVED, reserved(SITI), reserved(BUDI), queued(ANI, 1), queued(DEWI, 2))
        .when(new ReleaseFunds(STIPENDS, SITI, "DROPPED_OUT"))
        .then(released(SITI), granted(ANI));
  }

  @Test
  void nobody_overtakes_those_who_wait() {
    funding
        .given(
            APPROVED,
            reserved(SITI),
            new FundsReserved(STIPENDS, FundingLine.STIPEND, BUDI, new Rupiah(700_000)),
            queued(ANI, 1))
        .when(new ReserveFunds(STIPENDS, DEWI, new Rupiah(50_000)))
        .thenRefused(new FundsExhausted(STIPENDS, 50_000, 50_000));
  }

  @Test
  void who_needs_more_than_there_is_holds_up_those_behind() {
    funding
        .given(
            APPROVED,
            reserved(SITI),
            reserved(BUDI),
            new FundingQueued(STIPENDS, FundingLine.STIPEND, ANI, new Rupiah(1_000_000), 1),
            queued(DEWI, 2))
        .when(new ReleaseFunds(STIPENDS, SITI, "DROPPED_OUT"))
        .then(released(SITI));
  }

  @Test
  void who_gives_up_waiting_lets_the_next_one_in() {
    funding
        .given(
            APPROVED,
            reserved(SITI),
            reserved(BUDI),
            new FundingQueued(STIPENDS, FundingLine.STIPEND, ANI, new Rupiah(1_000_000), 1),
            queued(DEWI, 2),
            released(SITI))
        .when(new ReleaseFunds(STIPENDS, ANI, "WITHDRAWN"))
        .then(expired(ANI, 1_000_000, "WITHDRAWN"), granted(DEWI));
  }

  @Test
  void what_was_granted_is_committed_like_any_reservation() {
    funding
        .given(APPROVED, queued(SITI, 1), granted(SITI))
        .when(new CommitExpense(STIPENDS, SITI))
        .then(committed(SITI));
  }

  @Test
  void a_revision_makes_room_for_as_many_as_fit() {
    funding
        .given(APPROVED, reserved(SITI), reserved(BUDI), queued(ANI, 1), revised(2_250_000))
        .when(queue(DEWI))
        .then(queued(DEWI, 2), granted(ANI));
  }

  @Test
  void after_the_last_day_of_commitments_nobody_is_queued() {
    var last = LocalDate.of(2023, 12, 15);
    var spec = funding.given(APPROVED, reserved(SITI), reserved(BUDI), stopped(last));
    spec.by(at("2023-12-15T16:59:59Z", "usr-admin")).when(queue(ANI)).then(queued(ANI, 1));
    spec.by(at("2023-12-15T17:00:00Z", "usr-admin"))
        .when(queue(ANI))
        .thenRefused(new ReservationsClosed(STIPENDS, last));
  }

  @Test
  void nobody_waits_where_nothing_was_approved() {
    funding.given().when(queue(SITI)).thenRefused(new NotFound(STIPENDS.value()));
  }

  @Test
  void the_unit_price_is_reserved_where_no_amount_is_named() {
    funding
        .given(APPROVED)
        .when(new ReserveFunds(STIPENDS, SITI, null))
        .then(new FundsReserved(STIPENDS, FundingLine.STIPEND, SITI, STIPEND));
  }
}
