package id.jejak.engine.view;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// Compares tables as they stood at one moment, while both are written on.
final class Comparison implements AutoCloseable {
  private static final int KEYS = 5;

  private final Connection connection;

  /// From here on it sees what is committed now.
  Comparison(DataSource database) throws SQLException {
    connection = database.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("begin isolation level repeatable read read only");
      statement.execute("select 1 from engine.view_table limit 1");
    }
  }

  /// @param types of the table's columns, in SQL
  Drift of(View view, Map<String, String> types, long position) throws SQLException {
    String key = String.join(", ", view.key());
    String first = view.key().getFirst();
    String tables =
        " from views.%1$s r full join beside.%1$s f using (%2$s)".formatted(view.name(), key);
    String onlyRead = "f.%s is null".formatted(first);
    String onlyFilled = "r.%s is null".formatted(first);
    String different =
        "r.%1$s is not null and f.%1$s is not null and (%2$s)"
            .formatted(
                first,
                Stream.concat(
                        Stream.of("false"),
                        types.entrySet().stream()
                            .filter(column -> !view.key().contains(column.getKey()))
                            .sorted(Map.Entry.comparingByKey())
                            .map(column -> differs(column.getKey(), column.getValue())))
                    .collect(Collectors.joining(" or ")));
    try (Statement statement = connection.createStatement();
        ResultSet counts =
            statement.executeQuery(
                "select count(*), count(*) filter (where %s), count(*) filter (where %s), count(*) filter (where %s)"
                        .formatted(onlyRead, onlyFilled, different)
                    + tables)) {
      counts.next();
      var drift =
          new Drift(
              view.name(),
              position,
              counts.getLong(1),
              counts.getLong(2),
              counts.getLong(3),
              counts.getLong(4),
              List.of());
      return drift.isNone()
          ? drift
          : drift.of(
              keys(
                  view.key().stream()
                      .map(column -> column + "::text")
                      .collect(Collectors.joining(", ")),
                  tables
                      + " where %s or %s or (%s) limit %d"
                          .formatted(onlyRead, onlyFilled, different, KEYS)));
    }
  }

  /// What was sealed before a person was erased cannot be sealed again; that is no drift.
  private static String differs(String column, String type) {
    String plain = "r.%1$s is distinct from f.%1$s".formatted(column);
    return type.equals("text")
        ? "(%2$s and regexp_replace(r.%1$s, '\"sealed\":\"[^\"]*\"', '\"erased\":true') is distinct from f.%1$s)"
            .formatted(column, plain)
        : plain;
  }

  private List<String> keys(String columns, String from) throws SQLException {
    var keys = new ArrayList<String>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select concat_ws(' ', " + columns + ")" + from)) {
      while (row.next()) {
        keys.add(row.getString(1));
      }
    }
    return List.copyOf(keys);
  }

  @Override
  public void close() throws SQLException {
    try (connection;
        Statement statement = connection.createStatement()) {
      statement.execute("rollback");
    }
  }
}
