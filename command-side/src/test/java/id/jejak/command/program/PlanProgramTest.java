package id.jejak.command.program;

import static id.jejak.command.program.Examples.BLK;
import static id.jejak.command.program.Examples.OFFICE;
import static id.jejak.command.program.Examples.PKS;
import static id.jejak.command.program.Examples.PLANNED;
import static id.jejak.command.program.Examples.PROGRAM;
import static id.jejak.command.program.Examples.SCHEME;
import static id.jejak.command.program.Examples.YEAR;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.agreement.AgreementKind;
import id.jejak.messages.agreement.AgreementTerms;
import id.jejak.messages.program.PlanProgram;
import id.jejak.messages.program.ProgramCommand;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanProgramTest {
  private final DeciderSpec<ProgramCommand, Program, ProgramEvent, ProgramFacts> program =
      DeciderSpec.of(new ProgramDecider(ZoneOffset.ofHours(7)));

  private static final AgreementDrafted DRAFTED =
      new AgreementDrafted(
          PKS,
          AgreementKind.PKS,
          List.of(OFFICE, BLK),
          new AgreementTerms(Set.of(SCHEME), "Pelatihan", YEAR, 0, null));

  private static PlanProgram plan(String name) {
    return new PlanProgram(PROGRAM, name, OFFICE, null, PKS, 2023, YEAR);
  }

  @Test
  void a_programme_is_planned_on_an_agreement() {
    program.given().where(PKS, DRAFTED).when(plan("Pelatihan 2023")).then(PLANNED);
  }

  @Test
  void an_unknown_agreement_carries_no_programme() {
    program.given().when(plan("Pelatihan 2023")).thenRefused(new NotFound(PKS.value()));
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
