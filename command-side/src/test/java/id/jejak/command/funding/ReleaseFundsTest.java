package id.jejak.command.funding;

import static id.jejak.command.funding.Examples.APPROVED;
import static id.jejak.command.funding.Examples.SITI;
import static id.jejak.command.funding.Examples.STIPENDS;
import static id.jejak.command.funding.Examples.committed;
import static id.jejak.command.funding.Examples.paid;
import static id.jejak.command.funding.Examples.released;
import static id.jejak.command.funding.Examples.reserved;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.funding.FundingCommand;
import id.jejak.messages.funding.FundingEvent;
import id.jejak.messages.funding.FundsNotReserved;
import id.jejak.messages.funding.ReleaseFunds;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ReleaseFundsTest {
  private final DeciderSpec<FundingCommand, Funding, FundingEvent, FundingFacts> funding =
      DeciderSpec.of(new FundingDecider(ZoneId.of("Asia/Jakarta")));

  private static final ReleaseFunds RELEASE = new ReleaseFunds(STIPENDS, SITI, "DROPPED_OUT");

  @Test
  void what_is_reserved_is_given_back() {
    funding.given(APPROVED, reserved(SITI)).when(RELEASE).then(released(SITI));
  }

  @Test
  void what_is_committed_and_not_paid_is_given_back() {
    funding.given(APPROVED, reserved(SITI), committed(SITI)).when(RELEASE).then(released(SITI));
  }

  @Test
  void what_is_paid_is_not_given_back() {
    funding
        .given(APPROVED, reserved(SITI), committed(SITI), paid(SITI))
        .when(RELEASE)
        .thenRefused(new IllegalTransition(SITI.key(), "PAID"));
  }

  @Test
  void giving_back_twice_changes_nothing() {
    funding.given(APPROVED, reserved(SITI), released(SITI)).when(RELEASE).thenNothing();
  }

  @Test
  void what_was_never_reserved_is_not_given_back() {
    funding.given(APPROVED).when(RELEASE).thenRefused(new FundsNotReserved(STIPENDS, SITI.key()));
  }

  @Test
  void nothing_is_given_back_where_nothing_was_approved() {
    funding.given().when(RELEASE).thenRefused(new NotFound(STIPENDS.value()));
  }
}
