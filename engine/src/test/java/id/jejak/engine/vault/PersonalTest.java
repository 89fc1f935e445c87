package id.jejak.engine.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.engine.database.TestDatabase;
import id.jejak.engine.toy.Bell.BellId;
import id.jejak.engine.toy.Bell.Inscribe;
import id.jejak.engine.toy.Bell.Inscribed;
import id.jejak.engine.toy.Toy.JarId;
import id.jejak.engine.toy.Toy.JarOpened;
import id.jejak.engine.toy.ToyEngine;
import id.jejak.kernel.Personal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Personal data is sealed from the first event (decision 5).
class PersonalTest {
  static final TestDatabase DATABASE = TestDatabase.create();
  static final BellId BELL = new BellId("bell-personal");
  static ToyEngine engine;

  @BeforeAll
  static void start() {
    engine = new ToyEngine(DATABASE.databases());
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  static Inscribed inscribed(String front, String back) {
    return new Inscribed(BELL, Personal.of(BELL, front), Personal.of(BELL, back));
  }

  static String sealed(Object message) {
    return new String(engine.codec().seal(message), StandardCharsets.UTF_8);
  }

  static byte[] sealed(String subject, String place, byte[] plain) {
    return java.util.Objects.requireNonNull(engine.vault().seal(subject, place, plain));
  }

  static Object open(String type, String json) {
    return engine.codec().open(type, json.getBytes(StandardCharsets.UTF_8));
  }

  static void assertDoesNotOpen(String type, String json) {
    assertThatThrownBy(() -> open(type, json))
        .rootCause()
        .isInstanceOf(javax.crypto.AEADBadTagException.class);
  }

  @Test
  void a_sealed_value_opens_where_it_was_sealed() {
    Inscribed event = inscribed("Siti", "Ani");
    assertThat(open("toy.Inscribed", sealed(event))).isEqualTo(event);
  }

  @Test
  void a_sealed_value_does_not_open_in_another_field() {
    String swapped =
        sealed(inscribed("Siti", "Ani"))
            .replace("\"front\"", "\"x\"")
            .replace("\"back\"", "\"front\"")
            .replace("\"x\"", "\"back\"");
    assertDoesNotOpen("toy.Inscribed", swapped);
  }

  @Test
  void a_sealed_value_does_not_open_in_another_type() {
    assertDoesNotOpen("toy.Inscribe", sealed(inscribed("Siti", "Ani")));
  }

  @Test
  void a_sealed_value_does_not_open_for_another_person() {
    var other = new BellId("bell-other");
    var _ = sealed(new Inscribe(other, Personal.of(other, "x"), Personal.of(other, "y")));
    assertDoesNotOpen(
        "toy.Inscribed",
        sealed(inscribed("Siti", "Ani"))
            .replace("\"subject\":\"bell-personal\"", "\"subject\":\"bell-other\""));
  }

  @Test
  void a_sealed_value_with_a_bit_changed_does_not_open() {
    byte[] sealed = sealed("per-bit", "a.b", new byte[] {1, 2, 3});
    assertThat(engine.vault().open("per-bit", "a.b", sealed)).containsExactly(1, 2, 3);
    for (int at = 0; at < sealed.length; at++) {
      byte[] changed = Arrays.copyOf(sealed, sealed.length);
      changed[at] ^= 1;
      assertThatThrownBy(() -> engine.vault().open("per-bit", "a.b", changed))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void equal_values_in_one_place_seal_alike_and_others_do_not() {
    String one = engine.the(Sealing.class).seal(Personal.of(BELL, "Siti"), "board.name");
    assertThat(engine.the(Sealing.class).seal(Personal.of(BELL, "Siti"), "board.name"))
        .isEqualTo(one);
    assertThat(engine.the(Sealing.class).seal(Personal.of(BELL, "Sito"), "board.name"))
        .isNotEqualTo(one);
    assertThat(engine.the(Sealing.class).seal(Personal.of(BELL, "Siti"), "board.other"))
        .isNotEqualTo(one);
    var other = new BellId("bell-alike");
    assertThat(
            engine
                .the(Sealing.class)
                .seal(Personal.of(other, "Siti"), "board.name")
                .replace(other.value(), BELL.value()))
        .isNotEqualTo(one);
  }

  /// Reads as erased in the event, in the view, after a restart, and whatever comes later for the
  /// same person.
  @Test
  void who_was_forgotten_reads_as_erased_everywhere_and_for_ever() throws InterruptedException {
    JarId jar = engine.open("to-forget");
    engine.settle();
    Inscribed before = new Inscribed(BELL, Personal.of(jar, "Siti"), Personal.of(jar, "Ani"));
    String sealed = sealed(before);
    assertErased(engine, jar, false);

    engine.vault().destroy(jar.value());
    assertErased(engine, jar, true);

    String later = sealed(before);
    assertThat(open("toy.Inscribed", sealed))
        .isEqualTo(new Inscribed(BELL, Personal.erased(jar.value()), Personal.erased(jar.value())));
    assertThat(open("toy.Inscribed", later)).isEqualTo(open("toy.Inscribed", sealed));
    assertErased(engine, jar, true);

    engine.views().rebuild("jar_board");
    engine.settle();
    assertErased(engine, jar, true);

    engine.close();
    engine = new ToyEngine(DATABASE.databases());
    assertErased(engine, jar, true);
    assertThat(open("toy.Inscribed", sealed(before))).isEqualTo(open("toy.Inscribed", sealed));
  }

  private static void assertErased(ToyEngine engine, JarId jar, boolean erased) {
    var opened = (JarOpened) engine.log().read(jar.value(), 0).getFirst().event();
    assertThat(opened.owner().isErased()).as("in the event").isEqualTo(erased);
    assertThat(opened.owner().subject()).isEqualTo(jar.value());
    String shown =
        engine
            .sql()
            .queryForObject(
                "select owner from views.jar_board where jar = ?", String.class, jar.value());
    assertThat(
            engine
                .the(Sealing.class)
                .open(java.util.Objects.requireNonNull(shown), "jar_board.owner", String.class)
                .isErased())
        .as("in the view")
        .isEqualTo(erased);
  }

  @Test
  void a_vault_does_not_open_under_another_master_key() {
    byte[] sealed = sealed("per-master", "a.b", new byte[] {1});
    var other = MasterKey.of("another key, thirty-two bytes lo".getBytes(StandardCharsets.UTF_8));
    var stranger = new Vault(DATABASE.vault().dataSource(), other);
    assertThatThrownBy(() -> stranger.open("per-master", "a.b", sealed))
        .hasMessageContaining("the master key does not fit the vault");
  }

  /// The vault has four connections. Had a transaction kept the one that it asked with, eight that
  /// wait for each other would never be through.
  @Test
  void more_transactions_than_connections_ask_for_keys_at_once() throws Exception {
    int many = 8;
    var together = new CyclicBarrier(many);
    try (var threads = Executors.newFixedThreadPool(many)) {
      List<Future<byte[]>> sealing = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        String subject = "per-together-" + i;
        sealing.add(
            threads.submit(() ->
                new TransactionTemplate(engine.the(PlatformTransactionManager.class))
                    .execute(status -> {
                      byte[] sealed = sealed(subject, "a.b", new byte[] {1});
                      await(together);
                      return sealed;
                    })));
      }
      for (Future<byte[]> each : sealing) {
        assertThat(each.get(20, TimeUnit.SECONDS)).isNotEmpty();
      }
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(20, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void an_engine_with_another_master_key_does_not_start() {
    var other = MasterKey.of("another key, thirty-two bytes lo".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> new ToyEngine(DATABASE.databases(), other).close())
        .isInstanceOf(BeanCreationException.class)
        .hasStackTraceContaining("the master key does not fit the vault");
  }
}
