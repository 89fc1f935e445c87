package id.jejak.engine.log;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.toy.Bell.BellId;
import id.jejak.engine.toy.Bell.Inscribed;
import id.jejak.engine.toy.ToyEngine;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Recorded;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Bytes are hashed, so they are stored exactly (decision 3).
class StoredBytesTest {
  static final BellId BELL = new BellId("bell-bytes");
  static final Inscribed EVENT =
      new Inscribed(
          BELL, Personal.of(BELL, "Sri \"Ayu\" é 🔔\n"), Personal.of(BELL, "ends with a blank "));
  static final Provenance BY =
      Provenance.of(UUID.randomUUID(), "usr-test", "TESTER", "org-test", ToyEngine.ORIGIN)
          .expecting(-1)
          .because("because \\ it matters");

  static ToyEngine engine;
  static byte[] appended;

  @BeforeAll
  static void start() {
    engine = ToyEngine.fresh();
    var id = UUID.randomUUID();
    appended = engine.codec().envelope(id, BY, 7, EVENT);
    engine.inTransaction(status ->
        engine.log().append(BELL.value(), 0, List.of(new EventLog.Entry(id, EVENT)), BY, 7));
    engine.settle();
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  static Recorded<?> recorded() {
    return engine.log().history(BELL.value()).getFirst();
  }

  @Test
  void what_was_appended_is_byte_for_byte_what_is_stored() {
    assertThat(
            engine
                .sql()
                .queryForObject(
                    "select envelope from engine.event where stream = ?",
                    byte[].class,
                    BELL.value()))
        .isEqualTo(appended);
  }

  @Test
  void what_was_appended_is_what_is_read_whichever_way() {
    assertThat(engine.log().read(BELL.value(), 0).getFirst().event()).isEqualTo(EVENT);
    assertThat(recorded().event()).isEqualTo(EVENT);
    assertThat(recorded().by()).isEqualTo(BY);
    assertThat(recorded().rules()).isEqualTo(7);
    assertThat(engine.events()).contains(recorded());
  }

  @Test
  void what_was_read_writes_to_the_very_same_bytes() {
    Recorded<?> read = recorded();
    assertThat(engine.codec().envelope(read.id(), read.by(), read.rules(), read.event()))
        .isEqualTo(appended);
  }

  @Test
  void people_can_look_at_it_as_json_and_see_nothing_personal() {
    String json =
        engine
            .sql()
            .queryForObject(
                "select envelope::text from engine.readable_event where stream = ?",
                String.class,
                BELL.value());
    assertThat(json).contains("because \\\\ it matters").doesNotContain("Ayu");
    assertThat(new String(appended, StandardCharsets.UTF_8)).doesNotContain("Ayu");
  }
}
