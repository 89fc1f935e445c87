package id.jejak.command.funding;

import static id.jejak.command.DeciderSpec.at;
import static id.jejak.command.funding.Examples.APPROVED;
import static id.jejak.command.funding.Examples.BUDI;
import static id.jejak.command.funding.Examples.SITI;
import static id.jejak.command.funding.Examples.STIPENDS;
import static id.jejak.command.funding.Examples.committed;
import static id.jejak.command.funding.Examples.paid;
import static id.jejak.command.funding.Examples.released;
import static id.jejak.command.funding.Examples.reserved;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.funding.CommitExpense;
import id.jejak.messages.funding.FundingCommand;
import id.jejak.messages.funding.FundingEvent;
import id.jejak.messages.funding.FundsNotReserved;
import id.jejak.messages.funding.PayExpense;
import id.jejak.messages.shared.FourEyes;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/// Committing and paying: what a reservation is for.
class SpendFundsTest {
  private final DeciderSpec<FundingCommand, Funding, FundingEvent, FundingFacts> funding =
      DeciderSpec.of(new FundingDecider(ZoneId.of("Asia/Jakarta")));

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
