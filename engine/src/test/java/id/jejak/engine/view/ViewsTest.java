package id.jejak.engine.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.engine.database.TestDatabase;
import id.jejak.engine.toy.Bell.BellBoard;
import id.jejak.engine.toy.Bell.BellId;
import id.jejak.engine.toy.Bell.Strike;
import id.jejak.engine.toy.Toy.JarId;
import id.jejak.engine.toy.ToyEngine;
import id.jejak.engine.view.Views.Progress;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Outcome.Token;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

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
  void one_view_is_rebuilt_while_the_others_go_on() throws InterruptedException {
    for (int i = 0; i < 5; i++) {
      engine.open("rebuilt-" + i);
    }
    engine.settle();
    engine.views().rebuild("jar_board");
    engine.settle();
    String before = engine.views().checksum("jar_board");
    var bell = new BellId("bell-meanwhile");
    var rebuilt =
        CompletableFuture.runAsync(() -> {
          for (int i = 0; i < 5; i++) {
            assertThat(rebuild("jar_board")).hasSize(1).allMatch(Drift::isNone);
          }
        });
    long struck = 0;
    while (struck < 5 || !rebuilt.isDone()) {
      assertThat(engine.views().await("bell_board", strike(engine, bell), LONG)).isTrue();
      struck++;
    }
    rebuilt.join();
    engine.settle();
    assertThat(strikes(bell)).isEqualTo(struck);
    assertThat(engine.views().checksum("jar_board")).isEqualTo(before);
  }

  static List<Drift> rebuild(String view) {
    return rebuild(view, done -> {});
  }

  static List<Drift> rebuild(String view, Consumer<Progress> progress) {
    try {
      return engine.views().rebuild(view, 100, progress);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static String status(JarId jar) {
    return String.valueOf(
        engine
            .sql()
            .queryForList(
                "select status from views.jar_board where jar = ?", String.class, jar.value()));
  }

  @Test
  void a_rebuild_tells_how_the_table_had_drifted_from_the_log() {
    JarId touched = engine.open("drift-touched");
    JarId lost = engine.open("drift-lost");
    engine.settle();
    engine
        .sql()
        .update("update views.jar_board set status = 'TOUCHED' where jar = ?", touched.value());
    engine.sql().update("delete from views.jar_board where jar = ?", lost.value());
    engine.sql().update("insert into views.jar_board (jar) values ('jar-nobody')");

    Drift drift = rebuild("jar_board").getFirst();

    assertThat(drift.keys()).containsExactlyInAnyOrder(touched.value(), lost.value(), "jar-nobody");
    assertThat(drift.different()).isEqualTo(1);
    assertThat(drift.onlyFilled()).isEqualTo(1);
    assertThat(drift.onlyRead()).isEqualTo(1);
    assertThat(status(touched)).doesNotContain("TOUCHED");
    assertThat(rebuild("jar_board")).hasSize(1).allMatch(Drift::isNone);
  }

  @Test
  void what_a_rebuild_replaced_can_be_swapped_back_and_has_missed_nothing()
      throws InterruptedException {
    JarId touched = engine.open("swapped");
    engine.settle();
    engine
        .sql()
        .update("update views.jar_board set status = 'TOUCHED' where jar = ?", touched.value());
    rebuild("jar_board");
    JarId later = engine.open("after-the-rebuild");
    engine.settle();

    engine.views().swapBack("jar_board");

    assertThat(status(touched)).contains("TOUCHED");
    assertThat(status(later)).isNotEqualTo("[]");
    engine.views().swapBack("jar_board");
    assertThat(status(touched)).doesNotContain("TOUCHED");
    JarId latest = engine.open("after-swapping-twice");
    engine.settle();
    assertThat(status(latest)).isNotEqualTo("[]");
  }

  @Test
  void all_views_are_rebuilt_in_one_pass() throws InterruptedException {
    strike(engine, new BellId("bell-all"));
    engine.open("jar-all");
    var done = new ArrayList<Progress>();
    assertThat(engine.views().rebuild(Views.ALL, 100, done::add))
        .hasSameSizeAs(engine.views().names())
        .allMatch(Drift::isNone);
    assertThat(done).isNotEmpty().allMatch(at -> at.position() <= at.head());
  }

  @Test
  void an_exchange_waits_for_a_slow_reader_and_nobody_waits_behind_it() throws Exception {
    try (Connection slow = engine.the(DataSource.class).getConnection()) {
      slow.setAutoCommit(false);
      slow.createStatement().execute("select count(*) from views.jar_board");
      var filled = new CountDownLatch(1);
      var rebuilt =
          CompletableFuture.supplyAsync(() -> rebuild(Views.ALL, done -> filled.countDown()));
      assertThat(filled.await(10, TimeUnit.SECONDS)).isTrue();
      for (int i = 0; i < 50; i++) {
        long began = System.nanoTime();
        engine.sql().execute("select count(*) from views.jar_board join views.bell_board on true");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LONG);
      }
      assertThat(rebuilt.isDone()).isFalse();
      slow.rollback();
      assertThat(rebuilt.join()).hasSameSizeAs(engine.views().names());
    }
  }

  @Test
  void a_batch_that_waited_for_an_exchange_feeds_the_view_that_it_brought() throws Exception {
    var bell = new BellId("bell-behind-an-exchange");
    String fed = "update engine.view_table set fed = %s where view = 'bell_board'";
    engine.sql().update(fed.formatted(false));
    try (Connection exchanging = DATABASE.app().dataSource().getConnection()) {
      exchanging.setAutoCommit(false);
      var sql = new JdbcTemplate(new SingleConnectionDataSource(exchanging, true));
      new ViewTables(sql).alone();
      strike(engine, bell);
      await()
          .atMost(LONG)
          .until(() ->
              engine
                  .sql()
                  .queryForObject(
                      "select exists (select from pg_locks l join pg_database d on d.oid = l.database"
                          + " where d.datname = current_database() and l.mode = 'ShareLock'"
                          + " and l.locktype = 'advisory' and not l.granted)",
                      Boolean.class));
      sql.update(fed.formatted(true));
      exchanging.commit();
    }
    await().atMost(LONG).untilAsserted(() -> assertThat(strikes(bell)).isEqualTo(1));
  }

  @Test
  void a_rebuild_waits_for_a_connection_as_long_as_it_takes() throws Exception {
    var pool = engine.the(DataSource.class).unwrap(HikariDataSource.class);
    long patience = pool.getConnectionTimeout();
    pool.setConnectionTimeout(250);
    var taken = new ArrayList<Connection>();
    try {
      assertThatThrownBy(
              () -> {
                while (true) {
                  taken.add(pool.getConnection());
                }
              })
          .isInstanceOf(SQLTransientConnectionException.class);
      var rebuilt = CompletableFuture.supplyAsync(() -> rebuild("bell_board", done -> {}));
      await().during(Duration.ofMillis(600)).until(() -> !rebuilt.isDone());
      closeAll(taken);
      assertThat(rebuilt.join()).hasSize(1).allMatch(Drift::isNone);
    } finally {
      closeAll(taken);
      pool.setConnectionTimeout(patience);
    }
  }

  private static void closeAll(List<Connection> connections) throws SQLException {
    for (Connection each : connections) {
      each.close();
    }
  }

  @Test
  void all_views_are_swapped_back_together() throws InterruptedException {
    JarId touched = engine.open("swapped-with-all");
    engine.settle();
    engine
        .sql()
        .update("update views.jar_board set status = 'TOUCHED' where jar = ?", touched.value());
    rebuild(Views.ALL);
    assertThat(status(touched)).doesNotContain("TOUCHED");
    var bell = new BellId("bell-swapped-with-all");
    strike(engine, bell);
    engine.settle();

    engine.views().swapBack(Views.ALL);

    assertThat(status(touched)).contains("TOUCHED");
    assertThat(strikes(bell)).isEqualTo(1);
    assertThat(rebuild(Views.ALL)).filteredOn(drift -> !drift.isNone()).hasSize(1);
  }

  @Test
  void a_view_that_fails_is_fed_no_longer_until_it_is_rebuilt_and_the_others_go_on() {
    engine
        .sql()
        .execute(
            "alter table views.jar_board add constraint none check (status is null) not valid");
    try {
      engine.open("refused-by-the-table");
      var bell = new BellId("bell-beside-a-failure");
      assertThat(engine.views().await("bell_board", strike(engine, bell), LONG)).isTrue();
      assertThat(strikes(bell)).isEqualTo(1);
      assertThat(
              engine
                  .sql()
                  .queryForList("select view from engine.view_table where not fed", String.class))
          .containsExactly("jar_board");
    } finally {
      assertThat(rebuild("jar_board")).isEmpty();
    }
    JarId jar = engine.open("taken-again");
    engine.settle();
    assertThat(status(jar)).isNotEqualTo("[]");
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
      engine.close();
      engine = new ToyEngine(DATABASE.databases());
      engine.settle();
    }
  }
}
