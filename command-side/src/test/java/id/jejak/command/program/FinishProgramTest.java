package id.jejak.command.program;

import static id.jejak.command.program.Examples.CLOSED;
import static id.jejak.command.program.Examples.OPENED;
import static id.jejak.command.program.Examples.PLANNED;
import static id.jejak.command.program.Examples.PROGRAM;
import static id.jejak.command.program.Examples.YEAR;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.program.CancelProgram;
import id.jejak.messages.program.CohortReleased;
import id.jejak.messages.program.FinishProgram;
import id.jejak.messages.program.ProgramCommand;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.program.ProgramFinished;
import id.jejak.messages.program.ReleaseCohort;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FinishProgramTest {
  private static final FinishProgram FINISH = new FinishProgram(PROGRAM, YEAR.to());
  private static final ProgramFinished FINISHED = new ProgramFinished(PROGRAM, YEAR.to());
  private static final ReleaseCohort RELEASE = new ReleaseCohort(PROGRAM, 1, YEAR.from());
  private static final CohortReleased RELEASED = new CohortReleased(PROGRAM, 1, YEAR.from());

  private final DeciderSpec<ProgramCommand, Program, ProgramEvent, ProgramFacts> program =
      DeciderSpec.of(new ProgramDecider(ZoneOffset.ofHours(7)));

  @Test
  void a_programme_is_finished_once_registration_is_over() {
    program.given(PLANNED, OPENED, CLOSED).when(FINISH).then(FINISHED);
    program
        .given(PLANNED, OPENED)
        .when(FINISH)
        .thenRefused(new IllegalTransition(PROGRAM.value(), "OPEN"));
    program.given(PLANNED, OPENED, CLOSED, FINISHED).when(FINISH).thenNothing();
  }

  @Test
  void what_is_finished_is_not_cancelled() {
    program
        .given(PLANNED, OPENED, CLOSED, FINISHED)
        .when(new CancelProgram(PROGRAM, "anggaran dicabut"))
        .thenRefused(new IllegalTransition(PROGRAM.value(), "FINISHED"));
  }

  @Test
  void a_wave_is_sent_off_together() {
    program.given(PLANNED, OPENED, CLOSED).when(RELEASE).then(RELEASED);
    program.given(PLANNED, OPENED, CLOSED, RELEASED).when(RELEASE).thenNothing();
  }

  @Test
  void who_still_registers_is_not_sent_off() {
    program
        .given(PLANNED, OPENED)
        .when(RELEASE)
        .thenRefused(new IllegalTransition(PROGRAM.value() + "#1", "OPEN"));
    program.given(PLANNED).when(RELEASE).thenRefused(new NotFound(PROGRAM.value() + "#1"));
  }
}
