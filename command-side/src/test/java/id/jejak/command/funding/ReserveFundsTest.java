package id.jejak.command.funding;

import static id.jejak.command.funding.Examples.APPROVED;
import static id.jejak.command.funding.Examples.BUDI;
import static id.jejak.command.funding.Examples.SITI;
import static id.jejak.command.funding.Examples.STIPENDS;
import static id.jejak.command.funding.Examples.committed;
import static id.jejak.command.funding.Examples.paid;
import static id.jejak.command.funding.Examples.purpose;
import static id.jejak.command.funding.Examples.released;
import static id.jejak.command.funding.Examples.reserved;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.funding.FundingCommand;
import id.jejak.messages.funding.FundingEvent;
import id.jejak.messages.funding.FundsExhausted;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.funding.ReserveFunds;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Rupiah;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ReserveFundsTest {
  private final DeciderSpec<FundingCommand, Funding, FundingEvent, FundingFacts> funding =
      DeciderSpec.of(new FundingDecider(ZoneId.of("Asia/Jakarta")));

  private static ReserveFunds reserve(Purpose purpose, long amount) {
    return new ReserveFunds(STIPENDS, purpose, new Rupiah(amount));
  }

  @Test
  void money_is_reserved_for_a_purpose() {
    funding.given(APPROVED).when(reserve(SITI, 750_000)).then(reserved(SITI));
  }

  @Test
  void the_last_rupiah_can_be_reserved() {
    funding.given(APPROVED, reserved(SITI)).when(reserve(BUDI, 750_000)).then(reserved(BUDI));
  }

  @Test
  void not_one_rupiah_more_than_was_approved_is_reserved() {
    funding
        .given(APPROVED, reserved(SITI))
        .when(reserve(BUDI, 750_001))
        .thenRefused(new FundsExhausted(STIPENDS, 750_001, 750_000));
  }

  @Test
  void committed_money_is_not_there_for_others() {
    funding
        .given(APPROVED, reserved(SITI), committed(SITI), reserved(BUDI))
        .when(reserve(purpose("ani"), 1))
        .thenRefused(new FundsExhausted(STIPENDS, 1, 0));
  }

  @Test
  void paid_money_is_not_there_for_others() {
    funding
        .given(APPROVED, reserved(SITI), committed(SITI), paid(SITI), reserved(BUDI))
        .when(reserve(purpose("ani"), 1))
        .thenRefused(new FundsExhausted(STIPENDS, 1, 0));
  }

  @Test
  void released_money_is_there_for_others() {
    funding
        .given(APPROVED, reserved(SITI), released(SITI), reserved(BUDI))
        .when(reserve(purpose("ani"), 750_000))
        .then(reserved(purpose("ani")));
  }

  @Test
  void released_money_can_be_reserved_again_for_the_same_purpose() {
    funding
        .given(APPROVED, reserved(SITI), released(SITI))
        .when(reserve(SITI, 750_000))
        .then(reserved(SITI));
  }

  @Test
  void reserving_twice_changes_nothing() {
    funding.given(APPROVED, reserved(SITI)).when(reserve(SITI, 750_000)).thenNothing();
  }

  @Test
  void a_reservation_keeps_its_amount() {
    funding
        .given(APPROVED, reserved(SITI))
        .when(reserve(SITI, 500_000))
        .thenRefused(new AlreadyExists(SITI.key()));
  }

  @Test
  void an_absurd_amount_is_refused_like_any_other() {
    funding
        .given(APPROVED, reserved(SITI))
        .when(reserve(BUDI, Long.MAX_VALUE))
        .thenRefused(new FundsExhausted(STIPENDS, Long.MAX_VALUE, 750_000));
  }

  @Test
  void nothing_is_reserved_where_nothing_was_approved() {
    funding.given().when(reserve(SITI, 750_000)).thenRefused(new NotFound(STIPENDS.value()));
  }
}
