package id.jejak.command.person;

import static id.jejak.command.person.Examples.BIRTH;
import static id.jejak.command.person.Examples.BUDI;
import static id.jejak.command.person.Examples.NIK;
import static id.jejak.command.person.Examples.SITI;
import static id.jejak.command.person.Examples.registered;
import static id.jejak.command.person.Examples.sealed;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Provenance;
import id.jejak.messages.person.CorrectPersonData;
import id.jejak.messages.person.CorrectionId;
import id.jejak.messages.person.CorrectionProposed;
import id.jejak.messages.person.CorrectionRejected;
import id.jejak.messages.person.DuplicateId;
import id.jejak.messages.person.DuplicateSign;
import id.jejak.messages.person.DuplicateSuspected;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.NikAlreadyRegistered;
import id.jejak.messages.person.NikInvalid;
import id.jejak.messages.person.PersonCommand;
import id.jejak.messages.person.PersonData;
import id.jejak.messages.person.PersonDataCorrected;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.ProposeCorrection;
import id.jejak.messages.person.RejectCorrection;
import id.jejak.messages.person.Sex;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.FourEyes;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectPersonDataTest {
  private static final Provenance SECOND = DeciderSpec.at("2023-03-01T03:00:00Z", "usr-second");
  private static final CorrectionId CORRECTION = new CorrectionId("cor-1");
  private static final PersonRegistered REGISTERED = registered(NIK, BIRTH, Sex.FEMALE, List.of());
  private static final Personal<String> EVIDENCE = sealed("family card");
  private static final PersonData NAME = PersonData.ofName(sealed("Siti Aminah"));
  private static final CorrectPersonData CORRECT = new CorrectPersonData(SITI, CORRECTION);
  private static final RejectCorrection REJECT =
      new RejectCorrection(SITI, CORRECTION, sealed("not legible"));

  private static ProposeCorrection propose(PersonData to) {
    return new ProposeCorrection(SITI, CORRECTION, to, EVIDENCE, null);
  }

  private static CorrectionProposed proposed(PersonData to) {
    return new CorrectionProposed(SITI, CORRECTION, to, EVIDENCE, null, "usr-admin");
  }

  private static PersonDataCorrected corrected(
      PersonData before, PersonData after, String... warnings) {
    return new PersonDataCorrected(
        SITI,
        CORRECTION,
        after.fields(),
        before,
        after,
        EVIDENCE,
        null,
        "usr-admin",
        "usr-second",
        List.of(warnings));
  }

  private static PersonData nik(String digits) {
    return PersonData.ofIdentity(Personal.of(SITI, IdentityDocument.nik(digits)));
  }

  private final DeciderSpec<PersonCommand, Person, PersonEvent, PersonFacts> person =
      Examples.person();

  @Test
  void a_correction_is_proposed_on_evidence() {
    person.given(REGISTERED).when(propose(NAME)).then(proposed(NAME));
  }

  @Test
  void proposing_the_same_again_changes_nothing() {
    person.given(REGISTERED, proposed(NAME)).when(propose(NAME)).thenNothing();
    person
        .given(REGISTERED, proposed(NAME))
        .when(propose(PersonData.ofName(sealed("Siti Amina"))))
        .thenRefused(new AlreadyExists("cor-1"));
  }

  @Test
  void a_correction_is_about_something() {
    assertThatThrownBy(() -> propose(new PersonData(null, null, null, null, null, null)))
        .hasMessage("a correction names at least one field");
  }

  @Test
  void a_second_person_makes_it_and_both_values_are_kept() {
    person
        .given(REGISTERED, proposed(NAME))
        .by(SECOND)
        .when(CORRECT)
        .then(corrected(PersonData.ofName(sealed("Siti")), NAME));
  }

  @Test
  void who_proposed_it_does_not_make_it() {
    person.given(REGISTERED, proposed(NAME)).when(CORRECT).thenRefused(new FourEyes("cor-1"));
    person.given(REGISTERED, proposed(NAME)).when(REJECT).thenRefused(new FourEyes("cor-1"));
  }

  @Test
  void a_correction_is_made_once() {
    person
        .given(REGISTERED, proposed(NAME), corrected(PersonData.ofName(sealed("Siti")), NAME))
        .by(SECOND)
        .when(CORRECT)
        .thenNothing();
  }

  @Test
  void what_was_rejected_is_not_made() {
    var rejected = new CorrectionRejected(SITI, CORRECTION, sealed("not legible"), "usr-second");
    person.given(REGISTERED, proposed(NAME)).by(SECOND).when(REJECT).then(rejected);
    person
        .given(REGISTERED, proposed(NAME), rejected)
        .by(SECOND)
        .when(CORRECT)
        .thenRefused(new IllegalTransition("cor-1", "REJECTED"));
  }

  @Test
  void what_nobody_proposed_is_not_made() {
    person.given(REGISTERED).by(SECOND).when(CORRECT).thenRefused(new NotFound("cor-1"));
  }

  @Test
  void the_person_is_found_by_the_right_name_from_then_on() {
    person
        .given(REGISTERED, proposed(NAME))
        .by(SECOND)
        .when(CORRECT)
        .thenClaims(
            new Claim.ReleasePersonal("name-birth", sealed("SITI|1999-05-17")),
            new Claim.NotePersonal("name-birth", sealed("SITI AMINAH|1999-05-17")));
  }

  @Test
  void a_number_typed_wrongly_is_given_back_and_the_right_one_taken() {
    person
        .given(REGISTERED, proposed(nik("1607115705999002")))
        .by(SECOND)
        .when(CORRECT)
        .thenClaims(
            new Claim.ReleasePersonal("nik", sealed(NIK)),
            new Claim.TakePersonal("nik", sealed("1607115705999002"), new NikAlreadyRegistered()));
  }

  @Test
  void a_number_that_cannot_be_is_not_even_proposed() {
    person
        .given(REGISTERED)
        .when(propose(nik("1607110005999001")))
        .thenRefused(new NikInvalid("T2"));
  }

  @Test
  void a_corrected_birth_date_need_not_match_the_number() {
    var birth = PersonData.ofBirth(Personal.of(SITI, BIRTH.plusDays(1)));
    person
        .given(REGISTERED, proposed(birth))
        .by(SECOND)
        .when(CORRECT)
        .then(corrected(PersonData.ofBirth(Personal.of(SITI, BIRTH)), birth, "NIK_BIRTH_MISMATCH"));
  }

  @Test
  void a_correction_can_show_that_two_people_are_one() {
    person
        .given(REGISTERED, proposed(NAME))
        .held("name-birth", "SITI AMINAH|1999-05-17", BUDI.value())
        .by(SECOND)
        .when(CORRECT)
        .then(
            corrected(PersonData.ofName(sealed("Siti")), NAME),
            new DuplicateSuspected(
                DuplicateId.of(SITI, BUDI),
                SITI,
                BUDI,
                DuplicateSign.NAME_AND_BIRTH,
                "usr-second"));
  }
}
