package id.jejak.command.target;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.OrganizationRegistered;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.ProgramPlanned;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.target.Achievement;
import id.jejak.messages.target.SetTarget;
import id.jejak.messages.target.TargetCommand;
import id.jejak.messages.target.TargetEvent;
import id.jejak.messages.target.TargetId;
import id.jejak.messages.target.TargetLoops;
import id.jejak.messages.target.TargetSet;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Ten thousand people of a province, part of which is a regency (S3.1, S3.2).
class SetTargetTest {
  private static final OrganizationId OFFICE = new OrganizationId("org-disnaker-bengkulu");
  private static final ProgramId PROGRAM = new ProgramId("prog-bkl-2019");
  private static final TargetId PROVINCE = new TargetId("tgt-bengkulu");
  private static final TargetId REGENCY = new TargetId("tgt-kaur");
  private static final Period YEAR =
      new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));

  private final DeciderSpec<TargetCommand, Target, TargetEvent, TargetFacts> targets =
      DeciderSpec.of(new TargetDecider())
          .where(
              OFFICE,
              new OrganizationRegistered(
                  OFFICE, OrganizationKind.LABOUR_OFFICE, "Disnaker", new RegionCode("17")))
          .where(
              PROGRAM,
              new ProgramPlanned(
                  PROGRAM, "Pelatihan 2019", OFFICE, null, new AgreementId("agr-pks"), 2019, YEAR));

  private static SetTarget set(TargetId target, @Nullable TargetId parent, int number) {
    return new SetTarget(
        target,
        "Tenaga kerja siap kerja",
        OFFICE,
        parent,
        YEAR,
        number,
        Set.of(Achievement.TRAINED),
        Set.of(PROGRAM),
        null);
  }

  private static TargetSet was(TargetId target, @Nullable TargetId parent, int number) {
    return new TargetSet(
        target,
        "Tenaga kerja siap kerja",
        OFFICE,
        parent,
        YEAR,
        number,
        Set.of(Achievement.TRAINED),
        Set.of(PROGRAM),
        null);
  }

  @Test
  void a_target_is_set() {
    targets.given().when(set(PROVINCE, null, 10_000)).then(was(PROVINCE, null, 10_000));
  }

  @Test
  void part_of_it_is_a_target_of_its_own() {
    targets
        .where(PROVINCE, was(PROVINCE, null, 10_000))
        .given()
        .when(set(REGENCY, PROVINCE, 642))
        .then(was(REGENCY, PROVINCE, 642));
  }

  @Test
  void it_can_be_set_anew() {
    targets
        .given(was(PROVINCE, null, 10_000))
        .when(set(PROVINCE, null, 12_000))
        .then(was(PROVINCE, null, 12_000));
  }

  @Test
  void setting_the_same_again_changes_nothing() {
    targets.given(was(PROVINCE, null, 10_000)).when(set(PROVINCE, null, 10_000)).thenNothing();
  }

  @Test
  void a_target_is_no_part_of_itself() {
    targets
        .given(was(PROVINCE, null, 10_000))
        .when(set(PROVINCE, PROVINCE, 10_000))
        .thenRefused(new TargetLoops(PROVINCE, PROVINCE));
  }

  @Test
  void nor_of_its_own_parts() {
    targets
        .where(REGENCY, was(REGENCY, PROVINCE, 642))
        .where(PROVINCE, was(PROVINCE, null, 10_000))
        .given(was(PROVINCE, null, 10_000))
        .when(set(PROVINCE, REGENCY, 10_000))
        .thenRefused(new TargetLoops(PROVINCE, REGENCY));
  }

  @Test
  void it_is_part_of_something_that_is_known() {
    targets.given().when(set(REGENCY, PROVINCE, 642)).thenRefused(new NotFound(PROVINCE.value()));
  }

  @Test
  void a_target_says_how_many_and_what_counts() {
    assertThatThrownBy(() -> set(PROVINCE, null, 0)).hasMessage("a target is at least one person");
    assertThatThrownBy(() ->
            new SetTarget(PROVINCE, "", OFFICE, null, YEAR, 1, Set.of(), Set.of(PROGRAM), null))
        .hasMessage("a target says what counts");
  }

  enum Shown {
    UNSET,
    SET
  }

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(targets, is -> is.as() == null ? Shown.UNSET : Shown.SET)
        .asking(set(PROVINCE, null, 10_000), set(PROVINCE, PROVINCE, 10_000))
        .approve();
  }
}
