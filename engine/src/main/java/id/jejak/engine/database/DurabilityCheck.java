package id.jejak.engine.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// What the log relies on, asked of the server itself: that it keeps what it acknowledged, and that the application could
/// not rewrite it even if it wanted to. A server that answers otherwise is refused, not put right behind its operator's
/// back.
public final class DurabilityCheck {

  private static final int OLDEST_VERSION = 18_00_00;

  private static final String QUESTIONS =
      """
      SELECT current_user AS role,
             current_setting('fsync') AS fsync,
             current_setting('full_page_writes') AS full_page_writes,
             current_setting('synchronous_commit') AS synchronous_commit,
             current_setting('server_version_num')::int AS server_version_num,
             EXISTS (SELECT FROM pg_roles
                     WHERE rolsuper AND pg_has_role(current_user, oid, 'MEMBER')) AS superuser,
             log.oid IS NULL AS log_missing,
             coalesce(pg_has_role(current_user, log.relowner, 'MEMBER')
                   OR pg_has_role(current_user, schema.nspowner, 'MEMBER')
                   OR pg_has_role(current_user, database.datdba, 'MEMBER'), false) AS owner
      FROM pg_database database
      LEFT JOIN (pg_class log JOIN pg_namespace schema ON schema.oid = log.relnamespace)
             ON log.oid = to_regclass(?)
      WHERE database.datname = current_database()
      """;

  private DurabilityCheck() {}

  /// Asks over the application's own connection, because a role or a database may have settings of its own.
  ///
  /// @param log the log's table with its schema
  /// @throws IllegalStateException naming everything that is wrong, and what it must be
  public static void verify(DataSource app, String log) {
    var wrong = new ArrayList<String>();
    try (var connection = app.getConnection();
        var question = connection.prepareStatement(QUESTIONS)) {
      question.setString(1, log);
      try (var answer = question.executeQuery()) {
        answer.next();
        requireSetting(answer, "fsync", List.of("on"), wrong);
        requireSetting(answer, "full_page_writes", List.of("on"), wrong);
        // With a standby, remote_apply waits for more than on does.
        requireSetting(answer, "synchronous_commit", List.of("on", "remote_apply"), wrong);
        int version = answer.getInt("server_version_num");
        if (version < OLDEST_VERSION) {
          wrong.add("server_version_num is " + version + ", must be at least " + OLDEST_VERSION);
        }
        String role = "role " + answer.getString("role");
        if (answer.getBoolean("log_missing")) {
          wrong.add("table " + log + " is missing, must be there");
        }
        if (answer.getBoolean("superuser")) {
          wrong.add(role + " is a superuser, must not be");
        } else if (answer.getBoolean("owner")) {
          wrong.add(role + " owns " + log + ", its schema or its database, must not");
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database could not be asked whether it is durable", e);
    }
    if (!wrong.isEmpty()) {
      throw new IllegalStateException("The database is not fit to keep the log:\n  " + String.join("\n  ", wrong));
    }
  }

  private static void requireSetting(
      ResultSet answer, String setting, List<String> allowed, List<String> wrong) throws SQLException {
    String is = answer.getString(setting);
    if (!allowed.contains(is)) {
      wrong.add(setting + " is " + is + ", must be " + String.join(" or ", allowed));
    }
  }
}
