package id.jejak.command.licence;

import static id.jejak.command.licence.Examples.GRANTED;
import static id.jejak.command.licence.Examples.LICENCE;
import static id.jejak.command.licence.Examples.LIFTED;
import static id.jejak.command.licence.Examples.LSP;
import static id.jejak.command.licence.Examples.SUSPENDED;
import static id.jejak.command.licence.Examples.WITHDRAWN;
import static id.jejak.command.licence.Examples.day;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.licence.LicenceCommand;
import id.jejak.messages.licence.LicenceEvent;
import id.jejak.messages.licence.LspSuspended;
import id.jejak.messages.licence.SuspendLsp;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

class SuspendLspTest {
  private final DeciderSpec<LicenceCommand, Licence, LicenceEvent, LicenceFacts> licence =
      DeciderSpec.of(new LicenceDecider());

  private static final SuspendLsp SUSPEND = new SuspendLsp(LICENCE, day(3, 1), "audit");

  @Test
  void a_licensed_body_is_suspended() {
    licence.given(GRANTED).when(SUSPEND).then(SUSPENDED);
  }

  @Test
  void suspending_the_same_again_changes_nothing() {
    licence.given(GRANTED, SUSPENDED).when(SUSPEND).thenNothing();
  }

  @Test
  void a_suspended_body_is_not_suspended_for_something_else() {
    licence
        .given(GRANTED, SUSPENDED)
        .when(new SuspendLsp(LICENCE, day(3, 5), "keluhan"))
        .thenRefused(new IllegalTransition(LICENCE.value(), "SUSPENDED"));
  }

  @Test
  void a_body_can_be_suspended_again_after_it_was_reinstated() {
    licence
        .given(GRANTED, SUSPENDED, LIFTED)
        .when(new SuspendLsp(LICENCE, day(5, 5), "keluhan"))
        .then(new LspSuspended(LICENCE, LSP, day(5, 5), "keluhan"));
  }

  @Test
  void a_withdrawn_licence_is_not_suspended() {
    licence
        .given(GRANTED, WITHDRAWN)
        .when(SUSPEND)
        .thenRefused(new IllegalTransition(LICENCE.value(), "WITHDRAWN"));
  }

  @Test
  void an_unlicensed_body_is_not_suspended() {
    licence.given().when(SUSPEND).thenRefused(new NotFound(LICENCE.value()));
  }
}
