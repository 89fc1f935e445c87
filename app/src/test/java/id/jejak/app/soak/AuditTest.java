package id.jejak.app.soak;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.run.Node;
import id.jejak.app.sample.banyuasin.Banyuasin;
import id.jejak.engine.database.Databases;
import id.jejak.engine.database.TestDatabase;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.log.LogSettings;
import id.jejak.engine.vault.MasterKey;
import id.jejak.engine.view.Views;
import id.jejak.kernel.LogEvent.ClockMode;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/// What finds nothing proves nothing, unless it has been seen to find something.
class AuditTest {
  @Test
  void whatever_is_wrong_with_a_log_is_found() throws InterruptedException {
    var database = TestDatabase.create();
    var programme = Banyuasin.of(1, 1);
    try (var node =
        Node.start(
            new Node.Settings(
                new Databases(database.owner(), database.app(), database.vault()),
                MasterKey.of(new byte[32]),
                new LogSettings(ClockMode.SIMULATED, "audit", programme.opens()),
                programme.calendar()))) {
      settle(node);
      assertThat(Audit.violations(node)).isEmpty();
      tamper(node.the(JdbcTemplate.class));
      settle(node);
      assertThat(Audit.violations(node))
          .map(violation -> violation.substring(0, violation.indexOf(':')))
          .containsOnly(
              "a step has more than one receipt",
              "an event is there twice",
              "an event has no receipt",
              "a receipt has not the events that it names",
              "the cause of a step is no event",
              "a stream has a gap",
              "an incident is open",
              "an event still waits",
              "a view differs from its rebuild");
    }
  }

  /// Everything here is in the application's power, which cannot change what is recorded.
  private static void tamper(JdbcTemplate sql) {
    String columns = "type, revision, recorded_at - interval '1 day', envelope from engine.event";
    String into =
        "insert into engine.event (stream, version, type, revision, recorded_at, envelope) ";
    sql.update(into + "select 'again', 1, " + columns + " where stream = 'rules'");
    sql.update(
        into
            + "select 'new', 0, type, revision, recorded_at, convert_to(replace("
            + "convert_from(envelope, 'UTF8'), '\"system\"', '\"nobody\"'), 'UTF8')"
            + " from engine.event where stream = 'rules'");
    for (int time = 0; time < 2; time++) {
      sql.update(
          """
          insert into engine.receipt
          select 'process:x', gen_random_uuid(), body, type, command, 'ALREADY_SO', token, 0, refusal, seen,
            rules, recorded_at, '00000000-0000-0000-0000-000000000000', 'a step'
          from engine.receipt where actor = 'system'
          """);
    }
    sql.update("insert into engine.incident values ('x', 'y', 1, 'broken', now())");
    sql.update("insert into engine.waiting values ('x', 'y', 1)");
    sql.update(
        "insert into views.class_trainer (training_class, trainer) values ('cls-1', 'trn-1')");
  }

  @Test
  void whatever_two_plays_do_not_share_is_found() {
    var one = new Ledger("a", 1, Map.of("timer", Set.of("x", "y")));
    var other = new Ledger("b", 1, Map.of("timer", Set.of("y", "z")));
    assertThat(one.differences(one)).isEmpty();
    assertThat(one.differences(other))
        .containsExactly("the digest is a instead of b", "missing timer: z", "too much timer: x");
  }

  private static void settle(Node node) {
    var log = node.the(EventLog.class);
    Awaitility.await()
        .pollInterval(Duration.ofMillis(50))
        .until(() ->
            log.endsAt(log.head().position())
                && node.the(Views.class).awaitAll(log.head().position(), Duration.ofSeconds(1)));
  }
}
