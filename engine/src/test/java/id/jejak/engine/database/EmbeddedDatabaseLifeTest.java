package id.jejak.engine.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How a server begins and ends, and what a kill in between does to it.
class EmbeddedDatabaseLifeTest {

  @TempDir static Path once;
  @TempDir Path parent;
  Path folder;

  /// A cluster is quicker copied than made.
  @BeforeAll
  static void make() {
    EmbeddedDatabase.start(once.resolve("postgres")).close();
  }

  @BeforeEach
  void name() {
    folder = parent.resolve("banyuasin/postgres");
  }

  private void startedBefore() throws IOException {
    Files.createDirectories(folder.getParent());
    try (var files = Files.walk(once.resolve("postgres"))) {
      for (Path each : files.toList()) {
        Path copy = folder.resolve(once.resolve("postgres").relativize(each));
        Files.copy(each, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  @Test
  void what_was_committed_is_there_after_a_restart() throws Exception {
    try (var database = EmbeddedDatabase.start(folder)) {
      Sql.execute(database.owner(), "CREATE TABLE kept AS SELECT 'committed' AS what");
    }
    try (var database = EmbeddedDatabase.start(folder)) {
      assertThat(Sql.ask(database.owner(), "SELECT what FROM kept")).isEqualTo("committed");
    }
  }

  @Test
  void a_server_that_outlived_its_jvm_is_stopped_before_the_next_one_starts() throws Exception {
    startedBefore();
    var process = DatabaseProcess.start(folder);
    kill(process.toHandle());
    var orphan = server();
    assertThat(orphan.isAlive()).isTrue();

    try (var database = EmbeddedDatabase.start(folder)) {
      await().until(() -> !orphan.isAlive());
      assertThat(Sql.ask(database.owner(), "SELECT what FROM kept")).isEqualTo("committed");
    }
  }

  @Test
  void a_server_that_ends_while_its_jvm_goes_on_is_started_again_where_it_was() throws Exception {
    try (var database = EmbeddedDatabase.start(folder)) {
      Sql.execute(database.owner(), "CREATE TABLE kept AS SELECT 'committed' AS what");
      kill(server());
      await()
          .atMost(30, SECONDS)
          .ignoreExceptions()
          .until(() -> Sql.ask(database.owner(), "SELECT what FROM kept").equals("committed"));
    }
  }

  @Test
  void a_server_that_was_killed_with_its_jvm_recovers() throws Exception {
    startedBefore();
    var process = DatabaseProcess.start(folder);
    kill(process.toHandle());
    kill(server());

    try (var database = EmbeddedDatabase.start(folder)) {
      assertThat(Sql.ask(database.owner(), "SELECT what FROM kept")).isEqualTo("committed");
    }
  }

  @Test
  void a_process_that_inherited_the_number_of_a_dead_server_is_left_alone() throws Exception {
    startedBefore();
    var process = DatabaseProcess.start(folder);
    kill(process.toHandle());
    kill(server());
    var bystander = new ProcessBuilder("sleep", "60").start();
    var file = folder.resolve("cluster/postmaster.pid");
    var lines = Files.readAllLines(file);
    lines.set(0, Long.toString(bystander.pid()));
    Files.write(file, lines);

    try (var database = EmbeddedDatabase.start(folder)) {
      assertThat(Sql.ask(database.owner(), "SELECT what FROM kept")).isEqualTo("committed");
      assertThat(bystander.isAlive()).isTrue();
    } finally {
      bystander.destroy();
    }
  }

  @Test
  void a_second_jvm_is_refused_and_the_first_goes_on() throws Exception {
    startedBefore();
    try (var database = EmbeddedDatabase.start(folder)) {
      assertThatThrownBy(() -> DatabaseProcess.start(folder))
          .hasMessageContaining("is in use by process " + ProcessHandle.current().pid());
      assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
          .hasMessageContaining("is in use by this process");
      assertThatThrownBy(
              () -> DatabaseProcess.start(folder)) // the attempt of this JVM freed nothing
          .hasMessageContaining("is in use by process " + ProcessHandle.current().pid());
      assertThat(Sql.ask(database.app(), "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void it_is_stopped_when_the_jvm_is_told_to_end() throws Exception {
    startedBefore();
    var process = DatabaseProcess.start(folder);
    var server = server();
    process.destroy();
    assertThat(process.waitFor(60, SECONDS)).isTrue();
    await().until(() -> !server.isAlive());
    assertThat(folder.resolve("cluster/postmaster.pid")).doesNotExist();
  }

  @Test
  void a_crash_in_the_middle_of_the_first_start_is_made_good() throws IOException {
    Files.createDirectories(folder.resolve("cluster.unfinished/base"));
    EmbeddedDatabase.start(folder).close();
    assertThat(folder.resolve("cluster.unfinished")).doesNotExist();
  }

  @Test
  void a_server_that_cannot_start_says_why() throws IOException {
    startedBefore();
    Files.writeString(folder.resolve("cluster/PG_VERSION"), "12\n");
    assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
        .hasMessageContaining("database files are incompatible with server");
  }

  @Test
  void lost_passwords_are_not_made_up() throws IOException {
    startedBefore();
    Files.delete(folder.resolve("secrets.properties"));
    assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
        .hasMessageContaining("secrets.properties is missing");
  }

  @Test
  void a_throw_away_database_leaves_nothing() throws Exception {
    var database = EmbeddedDatabase.temporary();
    var superuser = database.access(EmbeddedDatabase.SUPERUSER, "jejak");
    var cluster = Path.of(Sql.ask(superuser, "SHOW data_directory"));
    assertThat(cluster).exists();

    database.close();
    assertThat(cluster.getParent()).doesNotExist();
  }

  private ProcessHandle server() throws IOException {
    var pid = Files.readAllLines(folder.resolve("cluster/postmaster.pid")).getFirst();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  private static void kill(ProcessHandle process) {
    process.destroyForcibly();
    await().until(() -> !process.isAlive());
  }
}
