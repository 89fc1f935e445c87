package id.jejak.command.person;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Personal;
import id.jejak.messages.person.Contact;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.PersonCommand;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.RegisterPerson;
import id.jejak.messages.person.Sex;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.shared.Regions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// Siti, born on 17 May 1999, registered first in Rantau Bayur. Nobody has this number.
final class Examples {
  static final PersonId SITI = new PersonId("per-siti");
  static final String NIK = "1607115705999001";
  static final LocalDate BIRTH = LocalDate.of(1999, 5, 17);

  static final PersonId BUDI = new PersonId("per-budi");

  private Examples() {}

  static DeciderSpec<PersonCommand, Person, PersonEvent, PersonFacts> person() {
    return DeciderSpec.of(new PersonDecider(Regions.official(), ZoneId.of("Asia/Jakarta")));
  }

  static Personal<String> sealed(String text) {
    return Personal.of(SITI, text);
  }

  /// Somebody else, with a number that looks like hers.
  static PersonRegistered registered(PersonId person, String name) {
    return new PersonRegistered(
        person,
        Personal.of(person, IdentityDocument.nik("1607115705999007")),
        Personal.of(person, name),
        Personal.of(person, BIRTH),
        Sex.FEMALE,
        Education.SMA,
        new RegionCode("16.07.11"),
        Personal.of(DataSubjectId.of(person), contact("0800-0007")),
        true,
        List.of());
  }

  static RegisterPerson register(String nik, LocalDate birth, Sex sex) {
    return new RegisterPerson(
        SITI,
        Personal.of(SITI, IdentityDocument.nik(nik)),
        Personal.of(SITI, "Siti"),
        Personal.of(SITI, birth),
        sex,
        Education.SMA,
        new RegionCode("16.07.11"),
        Personal.of(DataSubjectId.of(SITI), contact("0800-0001")),
        true);
  }

  static PersonRegistered registered(String nik, LocalDate birth, Sex sex, List<String> warnings) {
    return new PersonRegistered(
        SITI,
        Personal.of(SITI, IdentityDocument.nik(nik)),
        Personal.of(SITI, "Siti"),
        Personal.of(SITI, birth),
        sex,
        Education.SMA,
        new RegionCode("16.07.11"),
        Personal.of(DataSubjectId.of(SITI), contact("0800-0001")),
        true,
        warnings);
  }

  static Contact contact(String phone) {
    return new Contact(phone, null);
  }
}
