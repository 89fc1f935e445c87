package id.jejak.engine.view;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/// One node at a time fills tables beside those that are read.
final class BuildLock implements AutoCloseable {
  private static final long LOCK = 0x6a656a616b03L;
  private static final Duration AGAIN = Duration.ofMillis(100);

  private final Connection connection;

  private BuildLock(Connection connection) {
    this.connection = connection;
  }

  /// Waits until nobody else builds.
  static BuildLock take(DataSource database) throws InterruptedException {
    try {
      Connection connection = Patience.with(() -> connection(database));
      try {
        while (!isTaken(connection)) {
          Thread.sleep(AGAIN);
        }
        return new BuildLock(connection);
      } catch (SQLException | InterruptedException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("no table can be filled now", e);
    }
  }

  private static Connection connection(DataSource database) {
    try {
      return database.getConnection();
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("there is no connection", e);
    }
  }

  /// Fails when the server has not run without a break since the lock was taken: what was filled
  /// meanwhile did not wait for the disk.
  void isHeld() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select 1");
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("the connection that held the lock is gone", e);
    }
  }

  private static boolean isTaken(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
      return row.next() && row.getBoolean(1);
    }
  }

  @Override
  public void close() {
    try (connection;
        Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_unlock(" + LOCK + ")");
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("the connection that held the lock is gone", e);
    }
  }
}
