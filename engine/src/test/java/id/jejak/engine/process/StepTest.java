package id.jejak.engine.process;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.engine.database.TestDatabase;
import id.jejak.engine.toy.Bell;
import id.jejak.engine.toy.Bell.BellId;
import id.jejak.engine.toy.Bell.Cracked;
import id.jejak.engine.toy.Bell.Ring;
import id.jejak.engine.toy.Bell.RingAsked;
import id.jejak.engine.toy.Bell.Strike;
import id.jejak.engine.toy.Bell.Struck;
import id.jejak.engine.toy.ToyEngine;
import id.jejak.kernel.ProcessKey;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/// A step is there as a whole or not at all.
class StepTest {
  static final TestDatabase DATABASE = TestDatabase.create();
  static final JdbcTemplate SUPERUSER = new JdbcTemplate(DATABASE.superuser().dataSource());
  static ToyEngine engine;

  @BeforeAll
  static void start() {
    engine = new ToyEngine(DATABASE.databases());
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @AfterEach
  void calm() {
    Bell.brittle = false;
    Bell.meanwhile = () -> {};
  }

  static long count(String table, BellId bell) {
    Long n =
        engine
            .sql()
            .queryForObject(
                "select count(*) from " + table + " where key = ?", Long.class, bell.value());
    return n == null ? 0 : n;
  }

  static long receipts(BellId bell) {
    Long n =
        engine
            .sql()
            .queryForObject(
                "select count(*) from engine.receipt where causation is not null"
                    + " and convert_from(command, 'UTF8') like ?",
                Long.class,
                "%" + bell.value() + "%");
    return n == null ? 0 : n;
  }

  /// Runs `once` the second time that a bell is struck, and counts how often one is.
  static AtomicInteger atSecondStrike(Runnable once) {
    var strikes = new AtomicInteger();
    Bell.meanwhile =
        () -> {
          if (strikes.incrementAndGet() == 2) {
            once.run();
          }
        };
    return strikes;
  }

  @Test
  void when_a_later_command_of_a_step_fails_nothing_of_the_step_is_there() {
    Bell.brittle = true;
    var bell = new BellId("bell-half");
    var other = new BellId("bell-whole");
    engine.ask(new Ring(bell));
    engine.settle();
    assertThat(engine.story(bell.value())).containsExactly(RingAsked.class);
    assertThat(receipts(bell)).isZero();
    assertThat(count("engine.incident", bell)).isEqualTo(1);

    Bell.brittle = false;
    engine.ask(new Ring(other));
    engine.ask(new Strike(bell));
    engine.settle();
    assertThat(engine.story(other.value()))
        .containsExactly(RingAsked.class, Struck.class, Cracked.class);

    assertThat(
            engine.incidents().resume(new ProcessKey("ringing", bell.value()), false).succeeded())
        .isTrue();
    engine.settle();
    assertThat(engine.story(bell.value()))
        .containsExactly(RingAsked.class, Struck.class, Struck.class, Cracked.class);
    assertThat(receipts(bell)).isEqualTo(2);
  }

  @Test
  void a_lost_race_within_a_step_is_tried_again_and_the_steps_beside_it_are_taken_once() {
    var before = new BellId("bell-before");
    var bell = new BellId("bell-race");
    var id = java.util.UUID.randomUUID();
    AtomicInteger strikes =
        atSecondStrike(
            () -> CompletableFuture.runAsync(() -> engine.ask(new Strike(bell), id)).join());
    engine.inTransaction(status -> {
      engine.ask(new Ring(before));
      engine.ask(new Ring(bell));
    });
    engine.settle();
    assertThat(engine.story(bell.value()))
        .containsExactly(RingAsked.class, Struck.class, Struck.class, Cracked.class);
    assertThat(strikes.get())
        .as("before, lost, by another, again; before again, too, where both were one batch")
        .isBetween(4, 5);
    assertThat(engine.story(before.value()))
        .containsExactly(RingAsked.class, Struck.class, Cracked.class);
    assertThat(receipts(bell)).isEqualTo(2);
    assertThat(count("engine.incident", bell)).isZero();
  }

  @Test
  void a_connection_that_is_lost_within_a_batch_parks_nobody_and_repeats_nothing() {
    var earlier = new BellId("bell-earlier");
    var bell = new BellId("bell-cut");
    var later = new BellId("bell-later");
    var cut = new AtomicBoolean();
    Bell.meanwhile =
        () -> {
          if (engine.story(bell.value()).contains(RingAsked.class)
              && cut.compareAndSet(false, true)) {
            Integer pid = engine.sql().queryForObject("select pg_backend_pid()", Integer.class);
            var _ =
                SUPERUSER.queryForObject(
                    "select pg_terminate_backend(?, 5000)", Boolean.class, pid);
          }
        };
    engine.inTransaction(status -> {
      for (BellId each : new BellId[] {earlier, bell, later}) {
        engine.ask(new Ring(each));
      }
    });
    await().atMost(20, SECONDS).until(() -> engine.story(later.value()).contains(Cracked.class));
    engine.settle();
    assertThat(cut).isTrue();
    for (BellId each : new BellId[] {earlier, bell, later}) {
      assertThat(engine.story(each.value()))
          .as(each.value())
          .containsExactly(RingAsked.class, Struck.class, Cracked.class);
      assertThat(receipts(each)).isEqualTo(2);
      assertThat(count("engine.incident", each)).isZero();
    }
  }
}
