package id.jejak.command.program;

import static id.jejak.command.program.Examples.CANCELLED;
import static id.jejak.command.program.Examples.OPENED;
import static id.jejak.command.program.Examples.PLANNED;
import static id.jejak.command.program.Examples.PROGRAM;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.program.CancelProgram;
import id.jejak.messages.program.ProgramCommand;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.shared.NotFound;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CancelProgramTest {
  private final DeciderSpec<ProgramCommand, Program, ProgramEvent, ProgramFacts> program =
      DeciderSpec.of(new ProgramDecider(ZoneOffset.ofHours(7)));

  private static final CancelProgram CANCEL = new CancelProgram(PROGRAM, "anggaran dicabut");

  @Test
  void a_programme_is_cancelled() {
    program.given(PLANNED, OPENED).when(CANCEL).then(CANCELLED);
  }

  @Test
  void cancelling_twice_changes_nothing() {
    program.given(PLANNED, CANCELLED).when(CANCEL).thenNothing();
  }

  @Test
  void an_unknown_programme_is_not_found() {
    program.given().when(CANCEL).thenRefused(new NotFound(PROGRAM.value()));
  }
}
