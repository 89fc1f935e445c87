package id.jejak.query.talent;

import static id.jejak.query.Sample.MAKARTI;
import static id.jejak.query.Sample.SCHEME;
import static id.jejak.query.Sample.certificate;
import static id.jejak.query.Sample.day;
import static id.jejak.query.Sample.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.messages.shared.Period;
import id.jejak.messages.talent.TalentField;
import id.jejak.messages.talent.TalentHidden;
import id.jejak.messages.talent.TalentId;
import id.jejak.messages.talent.TalentPublished;
import id.jejak.query.RowsInMemory;
import id.jejak.query.Story;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TalentDirectoryTest {
  @Test
  void who_is_hidden_is_no_longer_shown_but_was_published() {
    var certificate = certificate("siti").certificate();
    var talent = TalentId.of(person("siti"));
    var story =
        Story.of(
            new TalentPublished(
                talent,
                person("siti"),
                certificate,
                SCHEME,
                new Period(day("2023-03-20"), day("2026-03-19")),
                MAKARTI,
                Set.of(TalentField.NAME)),
            new TalentHidden(talent, person("siti"), certificate, "CONSENT_WITHDRAWN"));

    assertThat(RowsInMemory.of(new TalentDirectory(), story).row(person("siti"), certificate))
        .containsEntry("published", false)
        .containsEntry("hidden_for", "CONSENT_WITHDRAWN")
        .containsKey("published_at");
  }
}
