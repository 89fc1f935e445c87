package id.jejak.engine.view;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Compares tables as they stood at one moment, while both are written on. It has a connection of
/// its own, and no more than one server process at work.
final class Comparison implements AutoCloseable {
  private static final int KEYS = 5;

  private final Connection connection;
  private final JdbcTemplate sql;
  private long position = -1;

  Comparison(DataSource database) {
    try {
      this.connection = database.getConnection();
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("the tables cannot be compared now", e);
    }
    this.sql = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
  }

  /// From here on it sees what is committed now.
  ///
  /// @param position at which the tables stand
  void begin(long position) {
    this.position = position;
    sql.execute("begin isolation level repeatable read read only");
    sql.execute("set local max_parallel_workers_per_gather = 0");
    sql.execute("select 1 from engine.view_table limit 1");
  }

  /// @param types of the table's columns, in SQL
  Drift of(View view, Map<String, String> types) {
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
    var drift =
        Objects.requireNonNull(
            sql.queryForObject(
                "select count(*), count(*) filter (where %s), count(*) filter (where %s), count(*) filter (where %s)"
                        .formatted(onlyRead, onlyFilled, different)
                    + tables,
                (counts, n) ->
                    new Drift(
                        view.name(),
                        position,
                        counts.getLong(1),
                        counts.getLong(2),
                        counts.getLong(3),
                        counts.getLong(4),
                        List.of())));
    if (drift.isNone()) {
      return drift;
    }
    String keys =
        view.key().stream().map(column -> column + "::text").collect(Collectors.joining(", "));
    return drift.of(
        sql
            .queryForList(
                "select concat_ws(' ', "
                    + keys
                    + ")"
                    + tables
                    + " where %s or %s or (%s) limit %d"
                        .formatted(onlyRead, onlyFilled, different, KEYS),
                String.class)
            .stream()
            .<String>map(Objects::requireNonNull)
            .toList());
  }

  /// What was sealed before a person was erased cannot be sealed again; that is no drift.
  private static String differs(String column, String type) {
    String plain = "r.%1$s is distinct from f.%1$s".formatted(column);
    return type.equals("text")
        ? "(%2$s and regexp_replace(r.%1$s, '\"sealed\":\"[^\"]*\"', '\"erased\":true') is distinct from f.%1$s)"
            .formatted(column, plain)
        : plain;
  }

  @Override
  public void close() {
    try (connection) {
      sql.execute("rollback");
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("the connection that compared is gone", e);
    }
  }
}
