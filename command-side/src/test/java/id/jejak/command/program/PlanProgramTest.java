package id.jejak.command.program;

import static id.jejak.command.program.Examples.DRAFTED;
import static id.jejak.command.program.Examples.OFFICE;
import static id.jejak.command.program.Examples.PKS;
import static id.jejak.command.program.Examples.PLANNED;
import static id.jejak.command.program.Examples.PROGRAM;
import static id.jejak.command.program.Examples.SIGNED;
import static id.jejak.command.program.Examples.YEAR;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.agreement.NoAgreementInForce;
import id.jejak.messages.program.PlanProgram;
import id.jejak.messages.program.ProgramCancelled;
import id.jejak.messages.program.ProgramCommand;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.ProgramPlanned;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PlanProgramTest {
  private final DeciderSpec<ProgramCommand, Program, ProgramEvent, ProgramFacts> program =
      DeciderSpec.of(new ProgramDecider(ZoneOffset.ofHours(7)));

  private static PlanProgram plan(String name) {
    return new PlanProgram(PROGRAM, name, OFFICE, null, PKS, 2023, YEAR);
  }

  @Test
  void a_programme_is_planned_on_an_agreement() {
    program.given().where(PKS, DRAFTED, SIGNED).when(plan("Pelatihan 2023")).then(PLANNED);
  }

  @Test
  void an_unknown_agreement_carries_no_programme() {
    program
        .given()
        .when(plan("Pelatihan 2023"))
        .thenRefused(new NoAgreementInForce(PKS, YEAR.from()));
  }

  @Test
  void the_agreement_is_in_force_when_the_programme_begins() {
    program
        .given()
        .where(PKS, DRAFTED)
        .when(plan("Pelatihan 2023"))
        .thenRefused(new NoAgreementInForce(PKS, YEAR.from()));
  }

  @Test
  void a_programme_is_part_of_one_that_is_there_and_not_over() {
    var province = new ProgramId("prog-sumsel-2023");
    var within = new PlanProgram(PROGRAM, "Pelatihan 2023", OFFICE, province, PKS, 2023, YEAR);
    var planned = new ProgramPlanned(PROGRAM, "Pelatihan 2023", OFFICE, province, PKS, 2023, YEAR);
    var above = new ProgramPlanned(province, "Sumsel 2023", OFFICE, null, PKS, 2023, YEAR);
    var inForce = program.where(PKS, DRAFTED, SIGNED);
    inForce.when(within).thenRefused(new NotFound(province.value()));
    inForce.where(province, above).when(within).then(planned);
    inForce
        .where(province, above, new ProgramCancelled(province, "no budget"))
        .when(within)
        .thenRefused(new IllegalTransition(province.value(), "CANCELLED"));
  }

  @Test
  void planning_the_same_again_changes_nothing() {
    program.given(PLANNED).when(plan("Pelatihan 2023")).thenNothing();
  }

  @Test
  void another_programme_cannot_take_its_identifier() {
    program
        .given(PLANNED)
        .when(plan("Pemagangan 2023"))
        .thenRefused(new AlreadyExists(PROGRAM.value()));
  }
}
