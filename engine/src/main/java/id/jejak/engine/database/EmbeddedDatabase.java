package id.jejak.engine.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL server of our own in a data folder: as durable as a remote one, and closed to
/// everybody without a password. The folder holds the cluster, the passwords, the server's log, and
/// the lock of the JVM that runs it. A server that ends by itself is started again.
public final class EmbeddedDatabase implements AutoCloseable {

  static final String SUPERUSER = "postgres";
  static final String OWNER = "jejak_owner";
  static final String APP = "jejak_app";
  static final String VAULT = "jejak_vault";

  private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final String DATABASE = "jejak";

  private final Path folder;
  private final boolean temporary;
  private final PostgresServer server;
  private final FolderLock lock;
  private final Properties passwords = new Properties();
  private final Thread keeper =
      Thread.ofPlatform().name("keep-database").daemon().unstarted(this::keep);
  private int port;
  private boolean closed;

  private EmbeddedDatabase(Path folder, boolean temporary) throws IOException {
    this.folder = Folders.makePrivate(folder);
    this.temporary = temporary;
    this.server = new PostgresServer(this.folder);
    this.lock = FolderLock.take(this.folder);
  }

  /// Starts the server on the folder, which is made when it is not there. A server left over from a
  /// JVM that was killed is stopped first; a folder that another JVM works on is refused.
  ///
  /// Whoever starts it closes it, after everything that uses it. Where nobody would, there is
  /// [#closeOnExit()].
  public static EmbeddedDatabase start(Path folder) {
    try {
      return new EmbeddedDatabase(folder, false).open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A server to throw away, no less durable. Its folder goes when it is closed, at the latest with
  /// the JVM.
  public static EmbeddedDatabase temporary() {
    try {
      Path folder = Files.createTempDirectory("jejak-postgres-");
      return new EmbeddedDatabase(folder, true).open().closeOnExit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Has the JVM close it when it ends. Not for use under Spring, which closes its beans in order:
  /// shutdown hooks run all at once, so this one would take the database from an application that
  /// is still finishing its work.
  public EmbeddedDatabase closeOnExit() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "close-database"));
    return this;
  }

  /// Owns the schemas and runs the migrations.
  public DatabaseAccess owner() {
    return access(OWNER, DATABASE);
  }

  /// What the application works with.
  public DatabaseAccess app() {
    return access(APP, DATABASE);
  }

  /// What the vault works with, and nothing else does.
  public DatabaseAccess vault() {
    return access(VAULT, DATABASE);
  }

  /// Stops the server. Open transactions are rolled back; what was committed is on disk.
  @Override
  public synchronized void close() {
    if (closed) return;
    closed = true;
    keeper.interrupt();
    try (lock) {
      if (temporary) {
        server.abandon();
        Folders.delete(folder);
      } else {
        server.stop();
      }
      log.atInfo().addKeyValue("folder", folder).log("database stopped");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private EmbeddedDatabase open() {
    try {
      loadPasswords();
      if (!server.isInitialised()) server.initialise(SUPERUSER, passwords.getProperty(SUPERUSER));
      port = server.start();
      createRoles();
      createDatabase(DATABASE);
    } catch (IOException | SQLException | RuntimeException e) {
      close();
      throw new IllegalStateException("No database in " + folder + ": " + e.getMessage(), e);
    }
    log.atInfo().addKeyValue("folder", folder).addKeyValue("port", port).log("database started");
    keeper.start();
    return this;
  }

  /// A server that ends by itself, as on a full disk, is started again where it was.
  private void keep() {
    try {
      while (true) {
        TimeUnit.SECONDS.sleep(1);
        if (!isKept()) {
          TimeUnit.SECONDS.sleep(4);
        }
      }
    } catch (InterruptedException e) { // closed
    }
  }

  private synchronized boolean isKept() {
    try {
      if (!closed && !server.isRunning()) {
        log.atError().addKeyValue("folder", folder).log("the database has ended by itself");
        server.start(port);
        log.atWarn().addKeyValue("folder", folder).log("the database was started again");
      }
      return true;
    } catch (IOException | RuntimeException e) {
      log.atError()
          .addKeyValue("folder", folder)
          .addKeyValue("failure", e.getMessage())
          .log("the database does not start; it is tried again");
      return false;
    }
  }

  private void loadPasswords() throws IOException {
    Path file = folder.resolve("secrets.properties");
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        passwords.load(reader);
      }
    } else if (server.isInitialised()) {
      throw new IllegalStateException(file + " is missing, and the passwords with it");
    }
    var lines = new StringBuilder();
    for (String role : List.of(SUPERUSER, OWNER, APP, VAULT)) {
      passwords.putIfAbsent(role, random());
      lines.append(role).append('=').append(passwords.get(role)).append('\n');
    }
    Folders.write(folder, "secrets.properties", lines.toString());
  }

  private static String random() {
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /// Repeated at every start, so that a crash during the first one leaves nothing half done. The
  /// last line is there because an error may quote what somebody typed about a person: it goes to
  /// the client, which asked, and nowhere else.
  private void createRoles() throws SQLException {
    try (var connection = superuser();
        var statement = connection.createStatement()) {
      for (String role : List.of(OWNER, APP, VAULT)) {
        statement.execute(
            """
            DO $$ BEGIN CREATE ROLE %1$s LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
            ALTER ROLE %1$s PASSWORD '%2$s';
            ALTER ROLE %1$s SET log_min_messages = 'log'
            """
                .formatted(role, passwords.get(role)));
      }
    }
  }

  void createDatabase(String name) throws SQLException {
    try (var connection = superuser();
        var statement = connection.createStatement()) {
      var there = "SELECT FROM pg_database WHERE datname = '%s'".formatted(name);
      if (!statement.executeQuery(there).next()) {
        statement.execute("CREATE DATABASE %s OWNER %s".formatted(name, OWNER));
      }
      statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
      statement.execute("GRANT CONNECT ON DATABASE %s TO %s, %s".formatted(name, APP, VAULT));
    }
  }

  private Connection superuser() throws SQLException {
    return access(SUPERUSER, "postgres").dataSource().getConnection();
  }

  DatabaseAccess access(String role, String database) {
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    return new DatabaseAccess(url, role, passwords.getProperty(role));
  }
}
