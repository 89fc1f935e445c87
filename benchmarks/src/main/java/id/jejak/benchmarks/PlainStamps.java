package id.jejak.benchmarks;

import id.jejak.engine.log.Sequencer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Gives the events of plain JDBC their position while clients append them: the engine's own
/// statement, on a connection of its own that does not wait for the disk, at the engine's pace.
final class PlainStamps implements AutoCloseable {
  private final Connection connection;
  private final PreparedStatement stamp;

  /// @param server whose tables of plain JDBC are there
  PlainStamps(Server server) throws SQLException {
    this.connection = server.database().owner().dataSource().getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("set synchronous_commit = off");
      this.stamp = connection.prepareStatement(PlainTables.text(Sequencer.STAMP));
      try (ResultSet last =
          statement.executeQuery(
              "select position, tx::text, seq, recorded_at::text from plain.event_position"
                  + " order by position desc limit 1")) {
        if (!last.next()) {
          throw new IllegalStateException("no event of plain JDBC has a position");
        }
        goOnFrom(last);
      }
    }
  }

  interface Work {
    void run() throws Exception;
  }

  /// Stamps all that others have left.
  void catchUp() throws SQLException {
    while (stamped() > 0) {}
  }

  /// Does `work`, and stamps meanwhile what it appends.
  void during(Work work) throws Exception {
    var going = new AtomicBoolean(true);
    try (var thread = Executors.newSingleThreadExecutor()) {
      Future<Void> stamping = thread.submit(() -> keepUp(going));
      try {
        work.run();
      } finally {
        going.set(false);
      }
      stamping.get();
    }
  }

  private Void keepUp(AtomicBoolean going) throws SQLException, InterruptedException {
    while (going.get()) {
      long began = System.nanoTime();
      var _ = stamped();
      TimeUnit.NANOSECONDS.sleep(Sequencer.PACE - (System.nanoTime() - began));
    }
    return null;
  }

  private long stamped() throws SQLException {
    try (ResultSet row = stamp.executeQuery()) {
      var _ = row.next();
      if (row.getString(2) != null) {
        goOnFrom(row);
      }
      return row.getLong(7);
    }
  }

  private void goOnFrom(ResultSet last) throws SQLException {
    stamp.setString(1, last.getString(2));
    stamp.setLong(2, last.getLong(3));
    stamp.setLong(3, last.getLong(1));
    stamp.setString(4, last.getString(4));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
