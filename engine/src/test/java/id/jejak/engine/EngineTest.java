package id.jejak.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.engine.database.Databases;
import id.jejak.engine.database.TestDatabase;
import id.jejak.engine.process.Incidents.Incident;
import id.jejak.engine.toy.Toy;
import id.jejak.engine.toy.Toy.AddCoin;
import id.jejak.engine.toy.Toy.CoinAdded;
import id.jejak.engine.toy.Toy.JarId;
import id.jejak.engine.toy.Toy.JarOpened;
import id.jejak.engine.toy.Toy.JarSealed;
import id.jejak.engine.toy.Toy.OpenJar;
import id.jejak.engine.toy.ToyEngine;
import id.jejak.engine.vault.Sealing;
import id.jejak.kernel.EraseSubject;
import id.jejak.kernel.LogEvent.CommandRefused;
import id.jejak.kernel.LogEvent.LogOpened;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Personal;
import id.jejak.kernel.ProcessKey;
import id.jejak.kernel.Recorded;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class EngineTest {
  static ToyEngine engine;

  @BeforeAll
  static void start() {
    var database = TestDatabase.create();
    engine = new ToyEngine(new Databases(database.owner(), database.app(), database.vault()));
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  List<Class<?>> story(JarId jar) {
    return engine.events().stream()
        .filter(recorded -> recorded.stream().equals(jar.value()))
        .<Class<?>>map(recorded -> recorded.event().getClass())
        .toList();
  }

  @Test
  void the_first_fact_is_the_kind_of_the_clock() {
    engine.settle();
    assertThat(engine.events().getFirst().event()).isInstanceOf(LogOpened.class);
    assertThat(engine.events().getFirst().position()).isZero();
  }

  @Test
  void a_process_answers_a_fact_with_a_command() {
    JarId jar = engine.open("plain");
    engine.settle();
    assertThat(story(jar)).containsExactly(JarOpened.class, CoinAdded.class);
  }

  @Test
  void a_timer_fires_when_the_clock_passes_it_and_the_process_goes_on() {
    JarId jar = engine.open("timed");
    engine.settle();
    engine.clock().advance(engine.clock().now().plus(Duration.ofDays(1)));
    engine.timers().fire();
    engine.settle();
    assertThat(story(jar)).endsWith(JarSealed.class);
    assertThat(
            engine
                .sql()
                .queryForObject(
                    "select ended from engine.process where key = ?", Boolean.class, jar.value()))
        .isEqualTo(true);
  }

  @Test
  void the_same_command_again_gets_the_same_answer_and_no_new_event() {
    var jar = new JarId("jar-twice");
    var open = new OpenJar(jar, Personal.of(jar, "Siti"), "twice");
    var id = UUID.randomUUID();
    Outcome first = engine.ask(open, id);
    assertThat(engine.ask(open, id)).isEqualTo(first);
    engine.settle();
    assertThat(story(jar)).containsOnlyOnce(JarOpened.class);
  }

  @Test
  void the_same_id_with_another_body_is_refused() {
    var id = UUID.randomUUID();
    engine.ask(new AddCoin(new JarId("jar-body")), id);
    assertThat(engine.ask(new AddCoin(new JarId("jar-other")), id).refusal())
        .isEqualTo("COMMAND_ID_REUSED");
  }

  @Test
  void a_lost_claim_refuses_and_leaves_nothing_behind() {
    engine.open("label");
    var other = new JarId("jar-claimless");
    assertThat(engine.ask(new OpenJar(other, Personal.of(other, "free name"), "label")).refusal())
        .isEqualTo("NAME_TAKEN");
    assertThat(
            engine
                .ask(new OpenJar(other, Personal.of(other, "free name"), "claimless"))
                .isRefused())
        .isFalse();
  }

  @Test
  void a_personal_key_is_unique_and_kept_only_as_a_keyed_hash() {
    var one = new JarId("jar-nik-1");
    var two = new JarId("jar-nik-2");
    engine.ask(new OpenJar(one, Personal.of(one, "1607010101900001"), "nik-1"));
    assertThat(
            engine.ask(new OpenJar(two, Personal.of(two, "1607010101900001"), "nik-2")).refusal())
        .isEqualTo("NAME_TAKEN");
    assertThat(engine.sql().queryForList("select hmac from vault.subject_lookup", byte[].class))
        .noneMatch(
            hmac -> new String(hmac, StandardCharsets.ISO_8859_1).contains("1607010101900001"));
  }

  @Test
  void a_material_refusal_is_kept_on_a_stream_of_its_own() {
    JarId jar = engine.open("full");
    engine.settle();
    engine.ask(new AddCoin(jar));
    engine.ask(new AddCoin(jar));
    assertThat(engine.ask(new AddCoin(jar)).refusal()).isEqualTo("JAR_FULL");
    engine.settle();
    assertThat(story(jar)).hasSize(4);
    assertThat(engine.events().stream().map(Recorded::event))
        .anySatisfy(event -> {
          assertThat(event).isInstanceOf(CommandRefused.class);
          assertThat(((CommandRefused) event).target()).isEqualTo(jar.value());
        });
  }

  @Test
  void a_fault_parks_one_instance_and_its_events_wait_in_order_until_it_is_resumed() {
    Toy.Welcome.poisonous = true;
    JarId bad = engine.open("poison");
    JarId good = engine.open("good");
    engine.ask(new AddCoin(bad));
    engine.settle();
    assertThat(story(good)).containsExactly(JarOpened.class, CoinAdded.class);

    var key = new ProcessKey("welcome", bad.value());
    Incident incident =
        engine.incidents().list().stream()
            .filter(i -> i.instance().equals(key))
            .findFirst()
            .orElseThrow();
    assertThat(incident.waiting()).isEqualTo(2);
    assertThat(incident.failure()).doesNotContain("owner");

    assertThat(engine.incidents().resume(key, false).succeeded()).isFalse();
    Toy.Welcome.poisonous = false;
    assertThat(engine.incidents().resume(key, true).steps())
        .anyMatch(step -> step.contains("AddCoin"));
    engine.settle();
    assertThat(story(bad)).hasSize(2);
    assertThat(engine.incidents().resume(key, false).succeeded()).isTrue();
    engine.settle();
    assertThat(story(bad)).containsExactly(JarOpened.class, CoinAdded.class, CoinAdded.class);
    assertThat(engine.incidents().list()).noneMatch(i -> i.instance().equals(key));
  }

  @Test
  void positions_have_no_gaps_and_recording_never_goes_back() {
    engine.open("gapless");
    engine.settle();
    List<Recorded<?>> all = engine.events();
    assertThat(all.stream().mapToLong(Recorded::position).toArray())
        .containsExactly(LongStream.range(0, all.size()).toArray());
    assertThat(all).isSortedAccordingTo((a, b) -> a.recordedAt().compareTo(b.recordedAt()));
  }

  @Test
  void a_rebuilt_view_has_equal_rows() throws InterruptedException {
    engine.open("viewed");
    engine.views().rebuild("jar_board");
    engine.settle();
    String before = engine.views().checksum("jar_board");
    engine.sql().update("update views.jar_board set coins = 99");
    assertThat(engine.views().checksum("jar_board")).isNotEqualTo(before);
    engine.views().rebuild("jar_board");
    engine.settle();
    assertThat(engine.views().checksum("jar_board")).isEqualTo(before);
  }

  @Test
  void of_two_keys_of_one_person_each_is_forgotten_alone() {
    var vault = engine.the(id.jejak.engine.vault.Vault.class);
    byte[] plain = {1, 2, 3};
    byte[] identity = java.util.Objects.requireNonNull(vault.seal("per-1", "place", plain));
    byte[] contact = java.util.Objects.requireNonNull(vault.seal("dsub-per-1", "place", plain));

    engine.ask(new EraseSubject("dsub-per-1", "asked for by the person"));
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> vault.open("dsub-per-1", "place", contact) == null);
    assertThat(vault.open("per-1", "place", identity)).isEqualTo(plain);
  }

  @Test
  void a_trait_is_shared_and_found_until_it_is_given_back_or_forgotten() {
    var lookups = engine.the(id.jejak.engine.vault.Lookups.class);
    var one = new Personal<>("per-a", "SITI|1999-05-17");
    var other = new Personal<>("per-b", "SITI|1999-05-17");
    lookups.note("name-birth", one);
    lookups.note("name-birth", one);
    lookups.note("name-birth", other);
    assertThat(lookups.others("name-birth", one)).containsExactly("per-b");
    assertThat(lookups.find("name-birth", "SITI|1999-05-17")).containsExactly("per-a", "per-b");

    lookups.release("name-birth", other);
    assertThat(lookups.others("name-birth", one)).isEmpty();

    assertThat(lookups.take("passport", new Personal<>("per-a", "X1"))).isEqualTo("per-a");
    assertThat(lookups.take("passport", new Personal<>("per-b", "X1"))).isEqualTo("per-a");
    engine.ask(new EraseSubject("per-a", "asked for by the person"));
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> lookups.find("name-birth", "SITI|1999-05-17").isEmpty());
    assertThat(lookups.take("passport", new Personal<>("per-b", "X1"))).isEqualTo("per-b");
  }

  @Test
  void a_forgotten_person_reads_as_erased_everywhere_while_every_byte_stays() {
    JarId jar = new JarId("jar-forgotten");
    engine.ask(new OpenJar(jar, Personal.of(jar, "1607010101900002"), "forgotten"));
    engine.settle();
    String bytes =
        "select md5(string_agg(md5(envelope), '' order by seq)) from engine.event where stream = ?";
    String before = engine.sql().queryForObject(bytes, String.class, jar.value());

    engine.ask(new EraseSubject(jar.value(), "asked for by the person"));
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() ->
            ((JarOpened) engine.log().read(jar.value(), 0).getFirst().event()).owner().isErased());
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
        .isTrue();
    assertThat(engine.sql().queryForObject(bytes, String.class, jar.value())).isEqualTo(before);

    JarId other = new JarId("jar-after");
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() ->
            !engine
                .ask(new OpenJar(other, Personal.of(other, "1607010101900002"), "after"))
                .isRefused());
  }

  @Test
  void personal_data_is_nowhere_in_the_database_in_plain() {
    JarId jar = new JarId("jar-canary");
    engine.ask(new OpenJar(jar, Personal.of(jar, "Kenari Kuning"), "canary"));
    engine.settle();
    for (String table :
        List.of(
            "engine.event",
            "engine.receipt",
            "engine.process",
            "views.jar_board",
            "engine.incident",
            "vault.subject_lookup")) {
      assertThat(
              engine
                  .sql()
                  .queryForObject(
                      "select count(*) from "
                          + table
                          + " t where t::text like '%Kenari%' or t::text like '%'||encode('Kenari','hex')||'%'",
                      Long.class))
          .as(table)
          .isZero();
    }
  }

  @Test
  void the_application_can_neither_change_nor_delete_what_is_recorded() {
    for (String attempt :
        List.of(
            "update engine.event set type = 'x'",
            "delete from engine.event",
            "truncate engine.event",
            "update engine.event_position set position = position + 1",
            "select * from vault.data_key")) {
      org.assertj.core.api.Assertions.assertThatThrownBy(() -> engine.sql().execute(attempt))
          .as(attempt)
          .isInstanceOf(DataAccessException.class)
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }
}
