package id.jejak.engine.log;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.jejak.engine.database.TestDatabase;
import id.jejak.engine.toy.ToyEngine;
import id.jejak.kernel.LogEvent.ClockMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/// A log is opened once, however many nodes begin with it.
class LogOpeningTest {
  final TestDatabase database = TestDatabase.create();
  final JdbcTemplate superuser = new JdbcTemplate(database.superuser().dataSource());
  ToyEngine engine;

  @BeforeEach
  void start() {
    engine = new ToyEngine(database.databases());
  }

  @AfterEach
  void stop() {
    engine.close();
    database.close();
  }

  /// What a node comes to that finds the log empty, while another one is about to open it.
  private Future<?> openMeanwhile(String name) throws SQLException {
    superuser.execute("create table opened as select * from engine.event where stream = 'log'");
    superuser.update("delete from engine.event where stream = 'log'");
    try (var nodes = Executors.newVirtualThreadPerTaskExecutor();
        Connection other = database.superuser().dataSource().getConnection()) {
      other.setAutoCommit(false);
      try (var statement = other.createStatement()) {
        statement.execute("insert into engine.event overriding system value select * from opened");
      }
      Future<?> late =
          nodes.submit(() ->
              LogOpening.open(
                  engine.log(),
                  new LogSettings(ClockMode.SIMULATED, name, ToyEngine.ORIGIN),
                  engine.the(PlatformTransactionManager.class)));
      await().atMost(10, SECONDS).until(this::waits);
      other.commit();
      return late;
    }
  }

  private boolean waits() {
    return Boolean.TRUE.equals(
        superuser.queryForObject(
            "select exists (select from pg_stat_activity where datname = current_database()"
                + " and wait_event_type = 'Lock' and query like '%insert into engine.event%')",
            Boolean.class));
  }

  @Test
  void of_nodes_that_find_a_log_empty_together_one_opens_it() throws Exception {
    Future<?> late = openMeanwhile("toy");

    late.get();
    assertThat(superuser.queryForObject("select count(*) from engine.event", Long.class))
        .isEqualTo(1);
  }

  @Test
  void a_node_that_comes_too_late_with_another_name_does_not_start() throws Exception {
    Future<?> late = openMeanwhile("another");

    assertThatThrownBy(late::get)
        .isInstanceOf(ExecutionException.class)
        .hasMessageContaining("this log is toy and not another");
  }
}
