package id.jejak.query.privacy;

import static id.jejak.query.Sample.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.messages.privacy.ConsentGiven;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.ConsentWithdrawn;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.query.RowsInMemory;
import id.jejak.query.Story;
import org.junit.jupiter.api.Test;

class ConsentRegisterTest {
  static final ConsentGiven GIVEN =
      new ConsentGiven(
          DataSubjectId.of(person("siti")), person("siti"), ConsentPurpose.TALENT_POOL, "2023-1");
  static final ConsentWithdrawn WITHDRAWN =
      new ConsentWithdrawn(
          DataSubjectId.of(person("siti")), person("siti"), ConsentPurpose.TALENT_POOL);

  @Test
  void a_withdrawn_consent_stays_visible_as_withdrawn() {
    var row =
        RowsInMemory.of(new ConsentRegister(), Story.of(GIVEN, WITHDRAWN))
            .row(person("siti"), ConsentPurpose.TALENT_POOL);

    assertThat(row).containsEntry("in_force", false).containsKeys("given_at", "withdrawn_at");
  }

  @Test
  void a_consent_given_again_is_in_force() {
    var row =
        RowsInMemory.of(new ConsentRegister(), Story.of(GIVEN, WITHDRAWN, GIVEN))
            .row(person("siti"), ConsentPurpose.TALENT_POOL);

    assertThat(row).containsEntry("in_force", true).containsEntry("withdrawn_at", null);
  }
}
