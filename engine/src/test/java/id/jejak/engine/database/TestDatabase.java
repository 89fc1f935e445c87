package id.jejak.engine.database;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/// An empty database with the three roles, on a server that all tests of a JVM share. It costs some
/// tens of milliseconds, so every test can have its own.
public record TestDatabase(DatabaseAccess owner, DatabaseAccess app, DatabaseAccess vault)
    implements AutoCloseable {

  private static final AtomicInteger CREATED = new AtomicInteger();

  /// Started by the first test that needs it, stopped and removed when the JVM ends.
  private static final class Server {
    static final EmbeddedDatabase INSTANCE = EmbeddedDatabase.temporary();
  }

  public static TestDatabase create() {
    String name = "test_" + CREATED.incrementAndGet();
    var server = Server.INSTANCE;
    try {
      server.createDatabase(name);
    } catch (SQLException e) {
      throw new IllegalStateException("no database for this test", e);
    }
    return new TestDatabase(
        server.access(EmbeddedDatabase.OWNER, name),
        server.access(EmbeddedDatabase.APP, name),
        server.access(EmbeddedDatabase.VAULT, name));
  }

  public Databases databases() {
    return new Databases(owner, app, vault);
  }

  /// For what a test must break on purpose.
  public DatabaseAccess superuser() {
    return Server.INSTANCE.access(EmbeddedDatabase.SUPERUSER, name());
  }

  private String name() {
    return owner.url().substring(owner.url().lastIndexOf('/') + 1);
  }

  /// Not needed for order: the server goes with the JVM. Good for tests that fill their database.
  @Override
  public void close() {
    try {
      var superuser = Server.INSTANCE.access(EmbeddedDatabase.SUPERUSER, "postgres");
      Sql.execute(superuser, "DROP DATABASE " + name() + " WITH (FORCE)");
    } catch (SQLException e) {
      throw new IllegalStateException("the test's database cannot be dropped", e);
    }
  }
}
