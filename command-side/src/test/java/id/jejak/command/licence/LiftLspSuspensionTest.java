package id.jejak.command.licence;

import static id.jejak.command.licence.Examples.GRANTED;
import static id.jejak.command.licence.Examples.LICENCE;
import static id.jejak.command.licence.Examples.LIFTED;
import static id.jejak.command.licence.Examples.SUSPENDED;
import static id.jejak.command.licence.Examples.WITHDRAWN;
import static id.jejak.command.licence.Examples.day;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.licence.LicenceCommand;
import id.jejak.messages.licence.LicenceEvent;
import id.jejak.messages.licence.LiftLspSuspension;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

class LiftLspSuspensionTest {
  private final DeciderSpec<LicenceCommand, Licence, LicenceEvent, LicenceFacts> licence =
      DeciderSpec.of(new LicenceDecider());

  private static final LiftLspSuspension LIFT = new LiftLspSuspension(LICENCE, day(3, 21));

  @Test
  void a_suspension_is_lifted() {
    licence.given(GRANTED, SUSPENDED).when(LIFT).then(LIFTED);
  }

  @Test
  void lifting_twice_changes_nothing() {
    licence.given(GRANTED, SUSPENDED, LIFTED).when(LIFT).thenNothing();
  }

  @Test
  void a_suspension_is_not_lifted_before_it_began() {
    licence
        .given(GRANTED, SUSPENDED)
        .when(new LiftLspSuspension(LICENCE, day(2, 28)))
        .thenRefused(new IllegalTransition(LICENCE.value(), "SUSPENDED"));
  }

  @Test
  void a_withdrawn_licence_is_not_revived() {
    licence
        .given(GRANTED, SUSPENDED, WITHDRAWN)
        .when(LIFT)
        .thenRefused(new IllegalTransition(LICENCE.value(), "WITHDRAWN"));
  }

  @Test
  void an_unlicensed_body_has_no_suspension() {
    licence.given().when(LIFT).thenRefused(new NotFound(LICENCE.value()));
  }
}
