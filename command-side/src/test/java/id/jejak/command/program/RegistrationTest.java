package id.jejak.command.program;

import static id.jejak.command.program.Examples.CANCELLED;
import static id.jejak.command.program.Examples.CLOSED;
import static id.jejak.command.program.Examples.NOVEMBER;
import static id.jejak.command.program.Examples.OPENED;
import static id.jejak.command.program.Examples.PLANNED;
import static id.jejak.command.program.Examples.PROGRAM;
import static id.jejak.command.program.Examples.YEAR;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.program.CloseRegistration;
import id.jejak.messages.program.OpenRegistration;
import id.jejak.messages.program.ProgramCommand;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.program.RegistrationOpened;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/// Opening and closing the registration of a wave.
class RegistrationTest {
  private final DeciderSpec<ProgramCommand, Program, ProgramEvent, ProgramFacts> program =
      DeciderSpec.of(new ProgramDecider(ZoneOffset.ofHours(7)));

  private static final OpenRegistration OPEN = new OpenRegistration(PROGRAM, 1, NOVEMBER);
  private static final CloseRegistration CLOSE = new CloseRegistration(PROGRAM, 1);

  @Test
  void registration_opens_for_a_wave() {
    program.given(PLANNED).when(OPEN).then(OPENED);
  }

  @Test
  void opening_a_wave_twice_changes_nothing() {
    program.given(PLANNED, OPENED).when(OPEN).thenNothing();
  }

  @Test
  void an_open_wave_keeps_its_dates() {
    program
        .given(PLANNED, OPENED)
        .when(new OpenRegistration(PROGRAM, 1, YEAR))
        .thenRefused(new AlreadyExists("prog-bny-2023#1"));
  }

  @Test
  void a_closed_wave_does_not_open_again() {
    program
        .given(PLANNED, OPENED, CLOSED)
        .when(OPEN)
        .thenRefused(new IllegalTransition("prog-bny-2023#1", "CLOSED"));
  }

  @Test
  void the_next_wave_opens_on_its_own() {
    program
        .given(PLANNED, OPENED, CLOSED)
        .when(new OpenRegistration(PROGRAM, 2, YEAR))
        .then(new RegistrationOpened(PROGRAM, 2, YEAR));
  }

  @Test
  void registration_closes() {
    program.given(PLANNED, OPENED).when(CLOSE).then(CLOSED);
  }

  @Test
  void closing_twice_changes_nothing() {
    program.given(PLANNED, OPENED, CLOSED).when(CLOSE).thenNothing();
  }

  @Test
  void a_wave_that_never_opened_does_not_close() {
    program.given(PLANNED).when(CLOSE).thenRefused(new NotFound("prog-bny-2023#1"));
  }

  @Test
  void the_deadline_of_a_cancelled_programme_finds_registration_over() {
    program.given(PLANNED, OPENED, CANCELLED).when(CLOSE).thenNothing();
  }

  @Test
  void a_cancelled_programme_opens_no_registration() {
    program
        .given(PLANNED, CANCELLED)
        .when(OPEN)
        .thenRefused(new IllegalTransition(PROGRAM.value(), "CANCELLED"));
  }

  @Test
  void an_unknown_programme_is_not_found() {
    program.given().when(OPEN).thenRefused(new NotFound(PROGRAM.value()));
    program.given().when(CLOSE).thenRefused(new NotFound(PROGRAM.value()));
  }
}
