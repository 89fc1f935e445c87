package id.jejak.engine.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DurabilityCheckTest {

  final TestDatabase database = TestDatabase.create();

  @BeforeEach
  void migrate() throws SQLException {
    Sql.execute(
        database.owner(),
        "CREATE SCHEMA engine",
        "CREATE TABLE engine.event ()",
        "GRANT USAGE ON SCHEMA engine TO jejak_app",
        "GRANT SELECT, INSERT ON engine.event TO jejak_app");
  }

  @Test
  void a_database_as_we_start_it_is_fit() {
    assertThatCode(() -> verify(database.app())).doesNotThrowAnyException();
  }

  @Test
  void commits_that_are_not_waited_for_are_refused() throws SQLException {
    var name = Sql.ask(database.app(), "SELECT current_database()");
    var off = "ALTER ROLE jejak_app IN DATABASE " + name + " SET synchronous_commit = off";
    Sql.execute(database.superuser(), off);

    assertThatThrownBy(() -> verify(database.app()))
        .hasMessageContaining("synchronous_commit is off, must be on")
        .hasMessageNotContaining("fsync");
  }

  @Test
  void everything_that_is_wrong_is_named_at_once() throws SQLException {
    try (var server = EmbeddedDatabase.temporary()) {
      Sql.execute(
          server.access(EmbeddedDatabase.SUPERUSER, "jejak"),
          "ALTER SYSTEM SET fsync = off",
          "ALTER SYSTEM SET full_page_writes = off",
          "SELECT pg_reload_conf()");
      await().until(() -> Sql.ask(server.app(), "SHOW full_page_writes").equals("off"));

      assertThatThrownBy(() -> verify(server.app()))
          .hasMessageContaining("fsync is off, must be on")
          .hasMessageContaining("full_page_writes is off, must be on")
          .hasMessageContaining("engine.event is missing, must be there");
    }
  }

  @Test
  void an_application_that_could_rewrite_the_log_is_refused() throws SQLException {
    assertThatThrownBy(() -> verify(database.owner()))
        .hasMessageContaining("role jejak_owner may act as an owner of engine.event, must not");
    assertThatThrownBy(() -> verify(database.superuser()))
        .hasMessageContaining("role postgres is a superuser, must not be");
  }

  @Test
  void owning_the_log_by_way_of_another_role_counts_too() throws SQLException {
    try (var server = EmbeddedDatabase.temporary()) {
      Sql.execute(server.owner(), "CREATE SCHEMA engine", "CREATE TABLE engine.event ()");
      Sql.execute(server.owner(), "GRANT USAGE ON SCHEMA engine TO jejak_app");
      Sql.execute(
          server.access(EmbeddedDatabase.SUPERUSER, "jejak"), "GRANT jejak_owner TO jejak_app");

      assertThatThrownBy(() -> verify(server.app()))
          .hasMessageContaining("role jejak_app may act as an owner of engine.event");
    }
  }

  @Test
  void the_databases_of_two_tests_know_nothing_of_each_other() throws SQLException {
    try (var another = TestDatabase.create()) {
      assertThatThrownBy(() -> verify(another.app()))
          .hasMessageContaining("engine.event is missing");
    }
  }

  private static void verify(DatabaseAccess access) {
    DurabilityCheck.verify(access.dataSource(), "engine.event");
  }
}
