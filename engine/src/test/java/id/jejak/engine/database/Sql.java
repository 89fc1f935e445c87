package id.jejak.engine.database;

import java.sql.SQLException;

/// One statement, one answer.
final class Sql {

  private Sql() {}

  static void execute(DatabaseAccess access, String... statements) throws SQLException {
    try (var connection = access.dataSource().getConnection();
        var statement = connection.createStatement()) {
      for (String sql : statements) statement.execute(sql);
    }
  }

  static String ask(DatabaseAccess access, String query) throws SQLException {
    try (var connection = access.dataSource().getConnection();
        var statement = connection.createStatement();
        var answer = statement.executeQuery(query)) {
      answer.next();
      return answer.getString(1);
    }
  }
}
