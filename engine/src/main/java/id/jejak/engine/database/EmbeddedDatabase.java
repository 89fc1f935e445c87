package id.jejak.engine.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL server of our own in a data folder: as durable as a remote one, and closed to everybody without a
/// password. The folder holds the cluster, the passwords, the server's log, and the lock of the JVM that runs it.
public final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

  private static final String SUPERUSER = "postgres";
  private static final String OWNER = "jejak_owner";
  private static final String APP = "jejak_app";
  private static final String VAULT = "jejak_vault";
  private static final String DATABASE = "jejak";
  private static final String TEMPORARY = "jejak-postgres-";

  private final Path folder;
  private final boolean temporary;
  private final PostgresServer server;
  private final FolderLock lock;
  private final Properties passwords = new Properties();
  private int port;
  private boolean closed;

  private EmbeddedDatabase(Path folder, boolean temporary) throws IOException {
    this.folder = folder;
    this.temporary = temporary;
    this.server = new PostgresServer(folder);
    this.lock = FolderLock.take(folder);
  }

  /// Starts the server on the folder, which is made when it is not there. A server left over from a JVM that was killed
  /// is stopped first; a folder that another JVM works on is refused.
  ///
  /// Whoever starts it closes it, after everything that uses it. Where nobody would, there is [#closeOnExit()].
  public static EmbeddedDatabase start(Path folder) {
    try {
      return new EmbeddedDatabase(Folders.makePrivate(folder), false).open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A server to throw away, no less durable. Its folder goes when it is closed; what a killed JVM left behind goes at
  /// the next call.
  public static EmbeddedDatabase temporary() {
    try {
      Path parent = Path.of(System.getProperty("java.io.tmpdir")).toRealPath();
      removeAbandoned(parent);
      Path folder = Folders.makePrivate(Files.createTempDirectory(parent, TEMPORARY));
      return new EmbeddedDatabase(folder, true).open().closeOnExit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Has the JVM close it when it ends. Not for use under Spring, which closes its beans in order: shutdown hooks run all
  /// at once, so this one would take the database away from an application that is still finishing its work.
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

  /// What only the vault works with.
  public DatabaseAccess vault() {
    return access(VAULT, DATABASE);
  }

  /// Stops the server: open transactions are rolled back, what was committed is on disk.
  @Override
  public synchronized void close() {
    if (closed) return;
    closed = true;
    try (lock) {
      server.stop();
      if (temporary) Folders.delete(folder);
      log.atInfo().addKeyValue("folder", folder).log("database stopped");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private EmbeddedDatabase open() throws IOException {
    try {
      loadPasswords();
      if (!server.isInitialised()) server.initialise(SUPERUSER, passwords.getProperty(SUPERUSER));
      port = server.start();
      createRoles();
      createDatabase(DATABASE);
      log.atInfo().addKeyValue("folder", folder).addKeyValue("port", port).log("database started");
      return this;
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while PostgreSQL started", e);
    } catch (SQLException e) {
      close();
      throw new IllegalStateException("PostgreSQL started but could not be set up on " + folder, e);
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private void loadPasswords() throws IOException {
    Path file = folder.resolve("secrets.properties");
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        passwords.load(reader);
      }
    } else if (server.isInitialised()) {
      throw new IllegalStateException(file + " is missing; without its passwords the database cannot be opened");
    }
    var content = new StringBuilder();
    for (String role : List.of(SUPERUSER, OWNER, APP, VAULT)) {
      passwords.putIfAbsent(role, random());
      content.append(role).append('=').append(passwords.get(role)).append('\n');
    }
    Folders.write(file, content.toString());
  }

  private static String random() {
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /// Repeated at every start, so that a crash in the middle of the first one leaves nothing half done.
  private void createRoles() throws SQLException {
    try (var connection = superuser()) {
      for (String role : List.of(OWNER, APP, VAULT)) {
        if (!exists(connection, "SELECT FROM pg_roles WHERE rolname = ?", role)) {
          execute(connection, "CREATE ROLE " + role + " LOGIN");
        }
        execute(connection, "ALTER ROLE " + role + " PASSWORD '" + passwords.get(role) + "'");
        // An error may quote what somebody typed about a person. It goes to the client, which asked, and nowhere else.
        execute(connection, "ALTER ROLE " + role + " SET log_min_messages = 'log'");
      }
    }
  }

  void createDatabase(String name) throws SQLException {
    try (var connection = superuser()) {
      if (!exists(connection, "SELECT FROM pg_database WHERE datname = ?", name)) {
        execute(connection, "CREATE DATABASE " + name + " OWNER " + OWNER);
      }
      execute(connection, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
      execute(connection, "GRANT CONNECT ON DATABASE " + name + " TO " + APP + ", " + VAULT);
    }
  }

  void dropDatabase(String name) throws SQLException {
    try (var connection = superuser()) {
      execute(connection, "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }
  }

  DatabaseAccess access(String role, String database) {
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    return new DatabaseAccess(url, role, passwords.getProperty(role));
  }

  private Connection superuser() throws SQLException {
    return access(SUPERUSER, "postgres").dataSource().getConnection();
  }

  private static boolean exists(Connection connection, String query, String name) throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet found = statement.executeQuery()) {
        return found.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void removeAbandoned(Path parent) throws IOException {
    try (var folders = Files.newDirectoryStream(parent, TEMPORARY + "*")) {
      for (Path folder : folders) {
        try (var lock = FolderLock.tryTakeAgain(folder)) {
          if (lock == null) continue;
          new PostgresServer(folder).stop();
          Folders.delete(folder);
        } catch (IOException | IllegalStateException e) { // somebody else's, or somebody is at it already
          log.atDebug().addKeyValue("folder", folder).setCause(e).log("abandoned database left alone");
        }
      }
    }
  }
}
