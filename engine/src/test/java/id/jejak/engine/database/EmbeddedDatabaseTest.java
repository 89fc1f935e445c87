package id.jejak.engine.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a running server promises, and to whom.
class EmbeddedDatabaseTest {

  @TempDir static Path folder;
  static EmbeddedDatabase database;

  @BeforeAll
  static void start() {
    database = EmbeddedDatabase.start(folder);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void what_it_acknowledges_is_on_disk() throws SQLException {
    assertThat(Sql.ask(database.app(), "SHOW fsync")).isEqualTo("on");
    assertThat(Sql.ask(database.app(), "SHOW synchronous_commit")).isEqualTo("on");
    assertThat(Sql.ask(database.app(), "SHOW full_page_writes")).isEqualTo("on");
    assertThat(Sql.ask(database.app(), "SHOW data_checksums")).isEqualTo("on");
  }

  @Test
  void it_speaks_utf8_in_utc_and_sorts_the_same_everywhere() throws SQLException {
    assertThat(Sql.ask(database.app(), "SHOW server_encoding")).isEqualTo("UTF8");
    assertThat(Sql.ask(database.app(), "SELECT lower('É')")).isEqualTo("é");
    var locale =
        "SELECT datlocprovider::text || datlocale FROM pg_database WHERE datname = 'jejak'";
    assertThat(Sql.ask(database.app(), locale)).isEqualTo("bC.UTF-8");
    var zone = "SELECT reset_val FROM pg_settings WHERE name = 'log_timezone'";
    assertThat(Sql.ask(database.app(), zone)).isEqualTo("UTC");
  }

  @Test
  void nobody_gets_in_without_the_password() {
    var app = database.app();
    assertThatThrownBy(() -> DriverManager.getConnection(app.url(), app.user(), null))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password");
    assertThatThrownBy(() -> DriverManager.getConnection(app.url(), app.user(), "guess"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void no_role_is_more_than_it_needs_to_be() throws SQLException {
    Sql.execute(database.owner(), "CREATE SCHEMA engine");
    for (var access : Set.of(database.app(), database.vault())) {
      assertThatThrownBy(() -> Sql.execute(access, "CREATE SCHEMA mine"))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> Sql.execute(access, "CREATE TABLE public.mine ()"))
          .hasMessageContaining("permission denied");
    }
    assertThatThrownBy(() -> Sql.execute(database.owner(), "CREATE ROLE another"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void nobody_else_may_look_into_the_folder() throws IOException {
    assertThat(mode(folder)).isEqualTo("rwx------");
    assertThat(mode(folder.resolve("cluster"))).isEqualTo("rwx------");
    assertThat(mode(folder.resolve("secrets.properties"))).isEqualTo("rw-------");
    assertThat(mode(folder.resolve("server.log"))).isEqualTo("rw-------");
  }

  @Test
  void what_a_failed_statement_says_about_a_person_is_not_logged() throws Exception {
    Sql.execute(database.owner(), "CREATE TABLE person (nik text PRIMARY KEY)");
    var twice = "INSERT INTO person VALUES ('1607012345678901'), ('1607012345678901')";
    assertThatThrownBy(() -> Sql.execute(database.owner(), twice))
        .hasMessageContaining("duplicate key");
    assertThatThrownBy(() -> Sql.execute(database.owner(), "SELECT '1607012345678901x'::int"))
        .hasMessageContaining("1607012345678901x");
    assertThat(Files.readString(folder.resolve("server.log"))).doesNotContain("1607012345678901");
  }

  @Test
  void the_password_is_not_printed() {
    var access = new DatabaseAccess("jdbc:postgresql://db/jejak?password=secret", "app", "secret");
    assertThat(access).hasToString("jdbc:postgresql://db/jejak as app");
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
