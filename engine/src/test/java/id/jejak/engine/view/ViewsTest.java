package id.jejak.engine.view;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.database.TestDatabase;
import id.jejak.engine.toy.Bell.BellBoard;
import id.jejak.engine.toy.Bell.BellId;
import id.jejak.engine.toy.Bell.Strike;
import id.jejak.engine.toy.Toy.JarId;
import id.jejak.engine.toy.ToyEngine;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Outcome.Token;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ViewsTest {
  static final TestDatabase DATABASE = TestDatabase.create();
  static final Duration LONG = Duration.ofSeconds(10);
  static ToyEngine engine;

  @BeforeAll
  static void start() {
    engine = new ToyEngine(DATABASE.databases());
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  static Token strike(ToyEngine engine, BellId bell) {
    return ((Outcome.Accepted) engine.ask(new Strike(bell))).token();
  }

  static long strikes(BellId bell) {
    Long strikes =
        engine
            .sql()
            .queryForObject(
                "select coalesce(sum(strikes), 0) from views.bell_board where bell = ?",
                Long.class,
                bell.value());
    return strikes == null ? 0 : strikes;
  }

  @Test
  void a_reader_who_waits_for_a_token_sees_what_it_stands_for() {
    var bell = new BellId("bell-await");
    for (int i = 1; i <= 20; i++) {
      assertThat(engine.views().await("bell_board", strike(engine, bell), LONG)).isTrue();
      assertThat(strikes(bell)).isEqualTo(i);
    }
  }

  @Test
  void a_reader_does_not_wait_longer_than_it_wants_to() {
    long began = System.nanoTime();
    assertThat(
            engine.views().await("bell_board", new Token("bell-never", 0), Duration.ofMillis(200)))
        .isFalse();
    assertThat(Duration.ofNanos(System.nanoTime() - began))
        .isBetween(Duration.ofMillis(190), Duration.ofSeconds(5));
  }

  @Test
  void a_reader_can_wait_for_what_is_not_decided_yet() {
    var bell = new BellId("bell-ahead");
    var waits =
        CompletableFuture.supplyAsync(
            () -> engine.views().await("bell_board", new Token(bell.value(), 0), LONG));
    strike(engine, bell);
    assertThat(waits.join()).isTrue();
  }

  @Test
  void on_a_node_that_does_not_feed_the_view_a_reader_can_wait_as_well() {
    try (var other = new ToyEngine(DATABASE.databases())) {
      var bell = new BellId("bell-other-node");
      for (ToyEngine node : List.of(engine, other)) {
        for (ToyEngine writer : List.of(engine, other)) {
          Token token = strike(writer, bell);
          assertThat(node.views().await("bell_board", token, LONG)).isTrue();
          assertThat(strikes(bell)).isEqualTo(token.version() + 1);
        }
      }
    }
  }

  @Test
  void one_view_is_rebuilt_while_the_others_go_on() {
    for (int i = 0; i < 5; i++) {
      engine.open("rebuilt-" + i);
    }
    engine.settle();
    engine.views().rebuild("jar_board");
    engine.settle();
    String before = engine.views().checksum("jar_board");
    var bell = new BellId("bell-meanwhile");
    var rebuilt = new CompletableFuture<Void>();
    var _ =
        Thread.startVirtualThread(() -> {
          for (int i = 0; i < 5; i++) {
            engine.views().rebuild("jar_board");
          }
          rebuilt.complete(null);
        });
    long struck = 0;
    while (struck < 5 || !rebuilt.isDone()) {
      assertThat(engine.views().await("bell_board", strike(engine, bell), LONG)).isTrue();
      struck++;
    }
    engine.settle();
    assertThat(strikes(bell)).isEqualTo(struck);
    assertThat(engine.views().checksum("jar_board")).isEqualTo(before);
  }

  @Test
  void a_view_whose_table_was_changed_is_made_anew_and_filled_and_the_others_stay() {
    var bell = new BellId("bell-changed");
    strike(engine, bell);
    JarId jar = engine.open("unchanged");
    engine.settle();
    engine.sql().update("update views.jar_board set status = 'TOUCHED' where jar = ?", jar.value());
    String was = BellBoard.ddl;
    try {
      BellBoard.ddl = was.replace("state text", "state text default 'WHOLE'");
      engine.close();
      engine = new ToyEngine(DATABASE.databases());
      engine.settle();
      assertThat(
              engine
                  .sql()
                  .queryForList(
                      "select state || strikes from views.bell_board where bell = ?",
                      String.class,
                      bell.value()))
          .containsExactly("WHOLE1");
      assertThat(
              engine
                  .sql()
                  .queryForList(
                      "select status from views.jar_board where jar = ?",
                      String.class,
                      jar.value()))
          .containsExactly("TOUCHED");
    } finally {
      BellBoard.ddl = was;
    }
  }
}
