package id.jejak.command.person;

import static id.jejak.command.person.Examples.BIRTH;
import static id.jejak.command.person.Examples.NIK;
import static id.jejak.command.person.Examples.SITI;
import static id.jejak.command.person.Examples.register;
import static id.jejak.command.person.Examples.registered;
import static id.jejak.command.person.Examples.sealed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Personal;
import id.jejak.messages.person.AddIdentityDocument;
import id.jejak.messages.person.IdentityAlreadyRegistered;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.IdentityDocumentAdded;
import id.jejak.messages.person.IdentityKind;
import id.jejak.messages.person.NikAlreadyRegistered;
import id.jejak.messages.person.NikInvalid;
import id.jejak.messages.person.PersonCommand;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.RegisterPerson;
import id.jejak.messages.person.Sex;
import id.jejak.messages.shared.AlreadyExists;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityDocumentsTest {
  private static final Personal<IdentityDocument> PASSPORT =
      Personal.of(SITI, new IdentityDocument(IdentityKind.PASSPORT, "x1234567"));

  private final DeciderSpec<PersonCommand, Person, PersonEvent, PersonFacts> person =
      Examples.person();

  private static RegisterPerson withPassport() {
    var asked = register(NIK, BIRTH, Sex.FEMALE);
    return new RegisterPerson(
        SITI,
        PASSPORT,
        asked.name(),
        asked.birth(),
        asked.sex(),
        asked.education(),
        asked.domicile(),
        asked.contact(),
        true);
  }

  private static PersonRegistered registeredWithPassport() {
    var fact = registered(NIK, BIRTH, Sex.FEMALE, List.of());
    return new PersonRegistered(
        SITI,
        PASSPORT,
        fact.name(),
        fact.birth(),
        fact.sex(),
        fact.education(),
        fact.domicile(),
        fact.contact(),
        true,
        List.of());
  }

  @Test
  void a_passport_registers_too_and_has_nothing_to_compare() {
    person.given().when(withPassport()).then(registeredWithPassport());
  }

  @Test
  void a_passport_belongs_to_one_person_as_a_nik_does() {
    person
        .given()
        .when(withPassport())
        .thenClaims(
            new Claim.TakePersonal(
                "passport",
                sealed("X1234567"),
                new IdentityAlreadyRegistered(IdentityKind.PASSPORT)),
            new Claim.NotePersonal("name-birth", sealed("SITI|1999-05-17")));
  }

  @Test
  void a_nik_is_added_later_under_the_rules_for_a_nik() {
    var nik = Personal.of(SITI, IdentityDocument.nik(NIK));
    person
        .given(registeredWithPassport())
        .when(new AddIdentityDocument(SITI, nik))
        .then(new IdentityDocumentAdded(SITI, nik, List.of()));
    person
        .given(registeredWithPassport())
        .when(
            new AddIdentityDocument(
                SITI, Personal.of(SITI, IdentityDocument.nik("1111111111111111"))))
        .thenRefused(new NikInvalid("T1"));
    person
        .given(registeredWithPassport())
        .when(new AddIdentityDocument(SITI, nik))
        .thenClaims(new Claim.TakePersonal("nik", sealed(NIK), new NikAlreadyRegistered()));
  }

  @Test
  void a_person_has_one_nik_for_life() {
    person
        .given(registered(NIK, BIRTH, Sex.FEMALE, List.of()))
        .when(
            new AddIdentityDocument(
                SITI, Personal.of(SITI, IdentityDocument.nik("1607115705999002"))))
        .thenRefused(new AlreadyExists(SITI.value()));
  }

  @Test
  void the_same_document_again_changes_nothing() {
    person
        .given(registeredWithPassport())
        .when(new AddIdentityDocument(SITI, PASSPORT))
        .thenNothing();
  }

  @Test
  void a_document_number_has_a_form_and_prints_nothing() {
    assertThatThrownBy(() -> IdentityDocument.nik("12")).hasMessage("a NIK has sixteen digits");
    assertThatThrownBy(() -> new IdentityDocument(IdentityKind.KITAS, "2C 21"))
        .hasMessage("a passport or KITAS number has 5 to 20 letters and digits");
    assertThat(IdentityDocument.nik(NIK)).hasToString("•••");
  }
}
