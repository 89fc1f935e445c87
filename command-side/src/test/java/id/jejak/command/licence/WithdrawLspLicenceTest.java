package id.jejak.command.licence;

import static id.jejak.command.licence.Examples.GRANTED;
import static id.jejak.command.licence.Examples.LICENCE;
import static id.jejak.command.licence.Examples.SUSPENDED;
import static id.jejak.command.licence.Examples.WITHDRAWN;
import static id.jejak.command.licence.Examples.day;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.licence.LicenceCommand;
import id.jejak.messages.licence.LicenceEvent;
import id.jejak.messages.licence.WithdrawLspLicence;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

class WithdrawLspLicenceTest {
  private final DeciderSpec<LicenceCommand, Licence, LicenceEvent, LicenceFacts> licence =
      DeciderSpec.of(new LicenceDecider());

  private static final WithdrawLspLicence WITHDRAW =
      new WithdrawLspLicence(LICENCE, day(6, 1), "pelanggaran");

  @Test
  void a_licence_is_withdrawn() {
    licence.given(GRANTED).when(WITHDRAW).then(WITHDRAWN);
  }

  @Test
  void a_suspended_licence_is_withdrawn() {
    licence.given(GRANTED, SUSPENDED).when(WITHDRAW).then(WITHDRAWN);
  }

  @Test
  void withdrawing_the_same_again_changes_nothing() {
    licence.given(GRANTED, WITHDRAWN).when(WITHDRAW).thenNothing();
  }

  @Test
  void a_withdrawal_is_not_rewritten() {
    licence
        .given(GRANTED, WITHDRAWN)
        .when(new WithdrawLspLicence(LICENCE, day(7, 1), "pelanggaran"))
        .thenRefused(new IllegalTransition(LICENCE.value(), "WITHDRAWN"));
  }

  @Test
  void an_unlicensed_body_has_nothing_to_withdraw() {
    licence.given().when(WITHDRAW).thenRefused(new NotFound(LICENCE.value()));
  }
}
