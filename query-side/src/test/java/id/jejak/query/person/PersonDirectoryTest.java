package id.jejak.query.person;

import static id.jejak.query.Sample.MAKARTI;
import static id.jejak.query.Sample.day;
import static id.jejak.query.Sample.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Personal;
import id.jejak.messages.person.Contact;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.IdentityVerified;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.Sex;
import id.jejak.query.RowsInMemory;
import id.jejak.query.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonDirectoryTest {
  static final PersonRegistered SITI =
      new PersonRegistered(
          person("siti"),
          Personal.of(person("siti"), IdentityDocument.nik("1607114101909001")),
          Personal.of(person("siti"), "Siti"),
          Personal.of(person("siti"), day("1990-01-01")),
          Sex.FEMALE,
          Education.SMA,
          MAKARTI,
          Personal.of(person("siti"), new Contact("0800-1", null)),
          true,
          List.of("OLD_REGION_CODE"));

  @Test
  void a_person_is_listed_with_a_sealed_name() {
    var row = RowsInMemory.of(new PersonDirectory(), Story.of(SITI)).row(person("siti"));

    assertThat(row)
        .containsEntry("name", Personal.of(person("siti"), "Siti"))
        .containsEntry("district", "16.07.11")
        .containsEntry("warnings", "OLD_REGION_CODE");
  }

  @Test
  void the_nik_is_nowhere() {
    var rows = RowsInMemory.of(new PersonDirectory(), Story.of(SITI));

    assertThat(rows.row(person("siti")).values()).doesNotContain(SITI.identity());
    assertThat(rows.row(person("siti")))
        .doesNotContainKeys("nik", "identity_document", "birth", "contact");
  }

  @Test
  void the_answer_of_the_population_registry_is_shown() {
    var story = Story.of(SITI, new IdentityVerified(person("siti")));

    assertThat(RowsInMemory.of(new PersonDirectory(), story).get("identity", person("siti")))
        .isEqualTo("VERIFIED");
  }
}
