package id.jejak.command.program;

import static id.jejak.command.program.Examples.BLK;
import static id.jejak.command.program.Examples.CANCELLED;
import static id.jejak.command.program.Examples.PLANNED;
import static id.jejak.command.program.Examples.PROGRAM;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.program.AddProvider;
import id.jejak.messages.program.ProgramCommand;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.program.ProviderAdded;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AddProviderTest {
  private final DeciderSpec<ProgramCommand, Program, ProgramEvent, ProgramFacts> program =
      DeciderSpec.of(new ProgramDecider(ZoneOffset.ofHours(7)));

  private static final AddProvider ADD = new AddProvider(PROGRAM, BLK);
  private static final ProviderAdded ADDED = new ProviderAdded(PROGRAM, BLK);

  @Test
  void a_provider_joins_the_programme() {
    program.given(PLANNED).when(ADD).then(ADDED);
  }

  @Test
  void adding_a_provider_twice_changes_nothing() {
    program.given(PLANNED, ADDED).when(ADD).thenNothing();
  }

  @Test
  void a_cancelled_programme_gets_no_provider() {
    program
        .given(PLANNED, CANCELLED)
        .when(ADD)
        .thenRefused(new IllegalTransition(PROGRAM.value(), "CANCELLED"));
  }

  @Test
  void an_unknown_programme_is_not_found() {
    program.given().when(ADD).thenRefused(new NotFound(PROGRAM.value()));
  }
}
