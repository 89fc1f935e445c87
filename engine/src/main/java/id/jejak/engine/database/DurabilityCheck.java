package id.jejak.engine.database;

import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;

/// What the log relies on, asked of the server itself: that it keeps what it acknowledges, and that
/// the application could not rewrite the log even if it wanted to. A server that answers otherwise
/// is refused, not put right behind its operator's back.
public final class DurabilityCheck {

  /// Every row is something wrong. With a standby, `remote_apply` waits for more than `on` does.
  private static final String WRONG =
      """
      WITH required (name, allowed) AS (VALUES
             ('fsync', ARRAY['on']),
             ('full_page_writes', ARRAY['on']),
             ('synchronous_commit', ARRAY['on', 'remote_apply'])),
           log (name, id) AS (SELECT l, to_regclass(l) FROM (SELECT ?::text) asked (l))
      SELECT format('%s is %s, must be %s',
                    name, current_setting(name), array_to_string(allowed, ' or '))
        FROM required WHERE current_setting(name) <> ALL (allowed)
      UNION
      SELECT format('server_version_num is %s, must be at least 180000', version)
        FROM current_setting('server_version_num') version WHERE version::int < 180000
      UNION
      SELECT format('role %s is a superuser, must not be', current_user)
        FROM pg_roles WHERE rolsuper AND pg_has_role(current_user, oid, 'MEMBER')
      UNION
      SELECT format('table %s is missing, must be there', name) FROM log WHERE id IS NULL
      UNION
      SELECT format('role %s may act as an owner of %s, must not', current_user, log.name)
        FROM log
        JOIN pg_class t ON t.oid = log.id
        JOIN pg_namespace s ON s.oid = t.relnamespace
        JOIN pg_database d ON d.datname = current_database()
       WHERE pg_has_role(current_user, t.relowner, 'MEMBER')
          OR pg_has_role(current_user, s.nspowner, 'MEMBER')
          OR pg_has_role(current_user, d.datdba, 'MEMBER')
      """;

  private DurabilityCheck() {}

  /// Asks over the application's own connection: a role or a database may have its own settings.
  ///
  /// @param log the log's table with its schema
  /// @throws IllegalStateException naming everything that is wrong, and what it must be
  public static void verify(DataSource app, String log) {
    var wrong = new ArrayList<String>();
    try (var connection = app.getConnection();
        var question = connection.prepareStatement(WRONG)) {
      question.setString(1, log);
      try (var answer = question.executeQuery()) {
        while (answer.next()) wrong.add("\n  " + answer.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be asked whether it is durable", e);
    }
    if (!wrong.isEmpty()) {
      throw new IllegalStateException(
          "The database is not fit to keep the log:" + String.join("", wrong));
    }
  }
}
