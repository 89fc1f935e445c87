package id.jejak.command.funding;

import static id.jejak.command.DeciderSpec.at;
import static id.jejak.command.funding.Examples.APPROVED;
import static id.jejak.command.funding.Examples.BUDI;
import static id.jejak.command.funding.Examples.SITI;
import static id.jejak.command.funding.Examples.STIPEND;
import static id.jejak.command.funding.Examples.STIPENDS;
import static id.jejak.command.funding.Examples.committed;
import static id.jejak.command.funding.Examples.granted;
import static id.jejak.command.funding.Examples.paid;
import static id.jejak.command.funding.Examples.purpose;
import static id.jejak.command.funding.Examples.queued;
import static id.jejak.command.funding.Examples.released;
import static id.jejak.command.funding.Examples.reserved;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.funding.CommitExpense;
import id.jejak.messages.funding.ExpensePaid;
import id.jejak.messages.funding.FundingCommand;
import id.jejak.messages.funding.FundingEvent;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.FundsExhausted;
import id.jejak.messages.funding.FundsNotReserved;
import id.jejak.messages.funding.FundsReleased;
import id.jejak.messages.funding.PayExpense;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.funding.PutBy;
import id.jejak.messages.funding.ReleaseFunds;
import id.jejak.messages.funding.ReserveFunds;
import id.jejak.messages.shared.FourEyes;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Rupiah;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/// Committing and paying: what a reservation is for.
class SpendFundsTest {
  private final DeciderSpec<FundingCommand, Funding, FundingEvent, FundingFacts> funding =
      DeciderSpec.of(new FundingDecider(ZoneId.of("Asia/Jakarta")));

  private static final Purpose RINA = purpose("rina");
  private static final CommitExpense COMMIT = new CommitExpense(STIPENDS, SITI);
  private static final PayExpense PAY = new PayExpense(STIPENDS, SITI);

  @Test
  void what_is_reserved_is_committed() {
    funding.given(APPROVED, reserved(SITI)).when(COMMIT).then(committed(SITI));
  }

  @Test
  void committing_twice_changes_nothing() {
    funding.given(APPROVED, reserved(SITI), committed(SITI)).when(COMMIT).thenNothing();
  }

  @Test
  void what_is_paid_was_committed_already() {
    funding.given(APPROVED, reserved(SITI), committed(SITI), paid(SITI)).when(COMMIT).thenNothing();
  }

  @Test
  void what_is_not_reserved_is_not_committed() {
    funding
        .given(APPROVED, reserved(BUDI))
        .when(COMMIT)
        .thenRefused(new FundsNotReserved(STIPENDS, SITI.key()));
  }

  @Test
  void what_was_released_is_not_committed() {
    funding
        .given(APPROVED, reserved(SITI), released(SITI))
        .when(COMMIT)
        .thenRefused(new FundsNotReserved(STIPENDS, SITI.key()));
  }

  @Test
  void what_somebody_committed_somebody_else_pays() {
    funding
        .given(APPROVED, reserved(SITI), committed(SITI))
        .by(at("2023-03-01T03:00:00Z", "usr-head"))
        .when(PAY)
        .then(paid(SITI));
  }

  @Test
  void who_earned_less_is_paid_less_and_the_rest_is_given_back() {
    var part = new ExpensePaid(STIPENDS, FundingLine.STIPEND, SITI, new Rupiah(300_000));
    var rest =
        new FundsReleased(STIPENDS, FundingLine.STIPEND, SITI, new Rupiah(450_000), "UNSPENT");
    var paying = new PayExpense(STIPENDS, SITI, new Rupiah(300_000));
    var spent =
        funding
            .given(APPROVED, reserved(SITI), committed(SITI))
            .by(at("2023-03-01T03:00:00Z", "usr-head"));
    spent.when(paying).then(part, rest);
    var then = funding.given(APPROVED, reserved(SITI), committed(SITI), part, rest);
    assertThat(((Funding.Approved) then.state()).taken()).isEqualTo(300_000);
    then.when(PAY).thenNothing();
    then.when(new ReleaseFunds(STIPENDS, SITI, "DROPPED_OUT"))
        .thenRefused(new IllegalTransition(SITI.key(), "PAID"));
  }

  @Test
  void what_is_put_by_is_known_beyond_the_line_until_it_is_given_back() {
    var waiting = funding.given(APPROVED, reserved(SITI), queued(RINA, 1));
    funding
        .given(APPROVED)
        .when(new ReserveFunds(STIPENDS, SITI, null))
        .thenClaims(PutBy.from(STIPENDS, SITI));
    waiting
        .when(new ReleaseFunds(STIPENDS, SITI, "DROPPED_OUT"))
        .thenClaims(PutBy.giveBack(STIPENDS, SITI), PutBy.from(STIPENDS, RINA));
    funding
        .given(APPROVED, reserved(SITI), committed(SITI))
        .by(at("2023-03-01T03:00:00Z", "usr-head"))
        .when(new PayExpense(STIPENDS, SITI, new Rupiah(300_000)))
        .thenClaims();
  }

  @Test
  void the_rest_goes_to_who_waits() {
    var part = new ExpensePaid(STIPENDS, FundingLine.STIPEND, SITI, new Rupiah(0));
    var rest = new FundsReleased(STIPENDS, FundingLine.STIPEND, SITI, STIPEND, "UNSPENT");
    funding
        .given(APPROVED, reserved(SITI), reserved(BUDI), committed(SITI), queued(RINA, 1))
        .by(at("2023-03-01T03:00:00Z", "usr-head"))
        .when(new PayExpense(STIPENDS, SITI, new Rupiah(0)))
        .then(part, rest, granted(RINA));
  }

  @Test
  void no_more_is_paid_than_was_committed() {
    funding
        .given(APPROVED, reserved(SITI), committed(SITI))
        .by(at("2023-03-01T03:00:00Z", "usr-head"))
        .when(new PayExpense(STIPENDS, SITI, new Rupiah(750_001)))
        .thenRefused(new FundsExhausted(STIPENDS, 750_001, 750_000));
  }

  @Test
  void nobody_pays_what_he_committed_himself() {
    funding
        .given(APPROVED, reserved(SITI), committed(SITI))
        .when(PAY)
        .thenRefused(new FourEyes(SITI.key()));
  }

  @Test
  void nothing_is_paid_twice() {
    funding.given(APPROVED, reserved(SITI), committed(SITI), paid(SITI)).when(PAY).thenNothing();
  }

  @Test
  void nothing_is_paid_before_it_is_committed() {
    funding
        .given(APPROVED, reserved(SITI))
        .when(PAY)
        .thenRefused(new IllegalTransition(SITI.key(), "RESERVED"));
  }

  @Test
  void what_is_not_reserved_is_not_paid() {
    funding.given(APPROVED).when(PAY).thenRefused(new FundsNotReserved(STIPENDS, SITI.key()));
  }

  @Test
  void what_was_released_is_not_paid() {
    funding
        .given(APPROVED, reserved(SITI), released(SITI))
        .when(PAY)
        .thenRefused(new FundsNotReserved(STIPENDS, SITI.key()));
  }

  @Test
  void nothing_is_spent_where_nothing_was_approved() {
    funding.given().when(COMMIT).thenRefused(new NotFound(STIPENDS.value()));
    funding.given().when(PAY).thenRefused(new NotFound(STIPENDS.value()));
  }
}
