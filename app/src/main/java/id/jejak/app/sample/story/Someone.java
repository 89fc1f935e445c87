package id.jejak.app.sample.story;

import id.jejak.kernel.Personal;
import id.jejak.messages.person.Contact;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.RegisterPerson;
import id.jejak.messages.person.Sex;
import id.jejak.messages.privacy.DataSubjectId;
import java.time.LocalDate;

/// Somebody of the story, whatever they go for.
///
/// @param ordinal from 1, over the year
record Someone(
    int ordinal,
    PersonId person,
    Sex sex,
    String name,
    LocalDate birth,
    District district,
    Education education,
    IdentityDocument identity) {
  RegisterPerson registration(PersonId as) {
    return new RegisterPerson(
        as,
        Personal.of(as, identity),
        Personal.of(as, name),
        Personal.of(as, birth),
        sex,
        education,
        district.code(),
        Personal.of(
            DataSubjectId.of(as),
            new Contact(
                "0800-%04d".formatted(ordinal), "peserta%05d@contoh.invalid".formatted(ordinal))),
        true);
  }
}
