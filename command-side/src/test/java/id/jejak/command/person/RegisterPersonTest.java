package id.jejak.command.person;

import static id.jejak.command.person.Examples.BIRTH;
import static id.jejak.command.person.Examples.NIK;
import static id.jejak.command.person.Examples.SITI;
import static id.jejak.command.person.Examples.register;
import static id.jejak.command.person.Examples.registered;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Decision;
import id.jejak.kernel.Personal;
import id.jejak.messages.person.NikAlreadyRegistered;
import id.jejak.messages.person.NikInvalid;
import id.jejak.messages.person.PersonCommand;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.RegisterPerson;
import id.jejak.messages.person.Sex;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.Regions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterPersonTest {
  private final DeciderSpec<PersonCommand, Person, PersonEvent, PersonFacts> person =
      DeciderSpec.of(new PersonDecider(Regions.official(), ZoneId.of("Asia/Jakarta")));

  @Test
  void a_person_is_registered() {
    person
        .given()
        .when(register(NIK, BIRTH, Sex.FEMALE))
        .then(registered(NIK, BIRTH, Sex.FEMALE, List.of()));
  }

  @Test
  void the_number_is_taken_for_that_person_alone() {
    var decision = person.given().when(register(NIK, BIRTH, Sex.FEMALE)).decision();
    assertThat(decision)
        .isInstanceOfSatisfying(
            Decision.Accepted.class,
            accepted ->
                assertThat(accepted.claims())
                    .isEqualTo(
                        List.of(
                            new Claim.TakePersonal(
                                "nik", Personal.of(SITI, NIK), new NikAlreadyRegistered()),
                            new Claim.NotePersonal(
                                "name-birth", Personal.of(SITI, "SITI|1999-05-17")))));
  }

  @Test
  void registering_the_same_again_changes_nothing() {
    person
        .given(registered(NIK, BIRTH, Sex.FEMALE, List.of()))
        .when(register(NIK, BIRTH, Sex.FEMALE))
        .thenNothing();
  }

  @Test
  void another_person_cannot_take_the_identifier() {
    person
        .given(registered(NIK, BIRTH, Sex.FEMALE, List.of()))
        .when(register("1607115705999002", BIRTH, Sex.FEMALE))
        .thenRefused(new AlreadyExists(SITI.value()));
  }

  @Test
  void a_number_of_equal_digits_is_invalid() {
    person
        .given()
        .when(register("1111111111111111", BIRTH, Sex.FEMALE))
        .thenRefused(new NikInvalid("T1"));
  }

  @Test
  void a_sequence_of_zeros_is_invalid() {
    person
        .given()
        .when(register("1607115705990000", BIRTH, Sex.FEMALE))
        .thenRefused(new NikInvalid("T1"));
  }

  @Test
  void a_number_that_was_erased_registers_nobody() {
    var asked = register(NIK, BIRTH, Sex.FEMALE);
    person
        .given()
        .when(
            new RegisterPerson(
                SITI,
                Personal.erased(SITI.value()),
                asked.name(),
                asked.birth(),
                asked.sex(),
                asked.education(),
                asked.domicile(),
                asked.contact(),
                true))
        .thenRefused(new NikInvalid("T1"));
  }

  @Test
  void no_month_has_a_day_zero() {
    person
        .given()
        .when(register("1607110005999001", BIRTH, Sex.FEMALE))
        .thenRefused(new NikInvalid("T2"));
  }

  @Test
  void days_32_to_40_belong_to_nobody() {
    person
        .given()
        .when(register("1607113205999001", BIRTH, Sex.FEMALE))
        .thenRefused(new NikInvalid("T2"));
    person
        .given()
        .when(register("1607114005999001", BIRTH, Sex.FEMALE))
        .thenRefused(new NikInvalid("T2"));
  }

  @Test
  void a_woman_is_born_on_days_41_to_71() {
    person
        .given()
        .when(register("1607117205999001", BIRTH, Sex.FEMALE))
        .thenRefused(new NikInvalid("T2"));
  }

  @Test
  void there_is_no_month_13_and_no_month_0() {
    person
        .given()
        .when(register("1607115713999001", BIRTH, Sex.FEMALE))
        .thenRefused(new NikInvalid("T2"));
    person
        .given()
        .when(register("1607115700999001", BIRTH, Sex.FEMALE))
        .thenRefused(new NikInvalid("T2"));
  }

  @Test
  void there_is_no_30_february() {
    person
        .given()
        .when(register("1607117002999001", BIRTH, Sex.FEMALE))
        .thenRefused(new NikInvalid("T2"));
  }

  @Test
  void there_is_a_29_february_in_leap_years_only() {
    person
        .given()
        .when(register("1607112902049001", LocalDate.of(2004, 2, 29), Sex.MALE))
        .then(registered("1607112902049001", LocalDate.of(2004, 2, 29), Sex.MALE, List.of()));
    person
        .given()
        .when(register("1607112902039001", BIRTH, Sex.FEMALE))
        .thenRefused(new NikInvalid("T2"));
  }

  @Test
  void there_was_a_29_february_2000() {
    person
        .given()
        .when(register("1607116902009001", LocalDate.of(2000, 2, 29), Sex.FEMALE))
        .then(registered("1607116902009001", LocalDate.of(2000, 2, 29), Sex.FEMALE, List.of()));
  }

  @Test
  void a_number_begins_with_a_province() {
    person
        .given()
        .when(register("2007115705999001", BIRTH, Sex.FEMALE))
        .thenRefused(new NikInvalid("T3"));
  }

  @Test
  void a_retired_or_unknown_district_is_only_noted() {
    person
        .given()
        .when(register("1603055705999001", BIRTH, Sex.FEMALE))
        .then(registered("1603055705999001", BIRTH, Sex.FEMALE, List.of("NIK_REGION_UNKNOWN")));
  }

  @Test
  void a_birth_date_corrected_later_is_only_noted() {
    person
        .given()
        .when(register(NIK, BIRTH.plusDays(1), Sex.FEMALE))
        .then(registered(NIK, BIRTH.plusDays(1), Sex.FEMALE, List.of("NIK_BIRTH_MISMATCH")));
  }

  @Test
  void another_sex_is_only_noted() {
    person
        .given()
        .when(register(NIK, BIRTH, Sex.MALE))
        .then(registered(NIK, BIRTH, Sex.MALE, List.of("NIK_SEX_MISMATCH")));
  }

  @Test
  void everything_that_differs_is_noted() {
    person
        .given()
        .when(register("1603055705999001", BIRTH.plusYears(1), Sex.MALE))
        .then(
            registered(
                "1603055705999001",
                BIRTH.plusYears(1),
                Sex.MALE,
                List.of("NIK_REGION_UNKNOWN", "NIK_BIRTH_MISMATCH", "NIK_SEX_MISMATCH")));
  }

  @Test
  void who_is_fourteen_today_was_born_in_this_century() {
    person
        .given()
        .when(register("1607110103099001", LocalDate.of(2009, 3, 1), Sex.MALE))
        .then(registered("1607110103099001", LocalDate.of(2009, 3, 1), Sex.MALE, List.of()));
  }

  @Test
  void where_no_century_gives_fourteen_to_a_hundred_years_the_later_one_counts() {
    person
        .given()
        .when(register("1607110203099001", LocalDate.of(2009, 3, 2), Sex.MALE))
        .then(registered("1607110203099001", LocalDate.of(2009, 3, 2), Sex.MALE, List.of()));
  }

  @Test
  void a_hundred_and_one_years_are_not_believed() {
    person
        .given()
        .when(register("1607110103229001", LocalDate.of(2022, 3, 1), Sex.MALE))
        .then(registered("1607110103229001", LocalDate.of(2022, 3, 1), Sex.MALE, List.of()));
  }

  @Test
  void who_is_a_hundred_today_was_born_a_century_ago() {
    person
        .given()
        .when(register("1607110103239001", LocalDate.of(1923, 3, 1), Sex.MALE))
        .then(registered("1607110103239001", LocalDate.of(1923, 3, 1), Sex.MALE, List.of()));
  }

  /// Where day 42 is written back as 2 and not 02, every such woman is turned away.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 31})
  void a_woman_born_on_any_day_of_the_month_is_registered(int day) {
    String nik = "160711" + (40 + day) + "05999001";
    var birth = LocalDate.of(1999, 5, day);
    person
        .given()
        .when(register(nik, birth, Sex.FEMALE))
        .then(registered(nik, birth, Sex.FEMALE, List.of()));
  }
}
