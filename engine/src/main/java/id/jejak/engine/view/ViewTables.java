package id.jejak.engine.view;

import id.jejak.engine.log.Sequencer;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;

/// The tables of the views and what is known of them. A table that is read lies in `views`, one
/// that is being filled in `beside`, and the one it replaced in `former`.
///
/// Whoever writes a batch into the tables of `views` holds `shared`; whoever exchanges tables holds
/// `alone`, and so finds all of them at the one position where the last batch ended.
final class ViewTables {
  static final String READ = "views";
  static final String BESIDE = "beside";
  static final String FORMER = "former";

  private static final long LOCK = 0x6a656a616b02L;

  private static final String NOT_FED = "select view from engine.view_table where not fed";

  private static final String NAMED =
      "set_config('application_name', '" + Sequencer.APPENDS_NOTHING + "', true)";

  /// Two statements in one message: the second sees what was exchanged while the first one waited.
  private static final String SHARED =
      "select pg_advisory_xact_lock_shared(" + LOCK + "), " + NAMED + "; " + NOT_FED;

  private final JdbcTemplate sql;
  private final Map<String, Map<String, String>> types = new ConcurrentHashMap<>();

  ViewTables(JdbcTemplate sql) {
    this.sql = sql;
  }

  /// What is stored of a view.
  ///
  /// @param fed whether the common processor feeds it: not before it is filled, nor after a failure
  /// @param formerAt the position of the table it replaced; null when none is kept
  record Known(String ddl, boolean fed, @Nullable Long formerAt) {}

  Map<String, Known> known() {
    var known = new HashMap<String, Known>();
    sql.query(
        "select view, ddl, fed, former_at from engine.view_table",
        row -> {
          known.put(
              row.getString(1),
              new Known(row.getString(2), row.getBoolean(3), row.getObject(4, Long.class)));
        });
    return known;
  }

  Set<String> notFed() {
    return new HashSet<>(sql.queryForList(NOT_FED, String.class));
  }

  /// Until the running transaction ends nobody exchanges tables. It appends nothing, so no position
  /// has to wait for it; but it waits for the disk, because its processor goes on from here, and
  /// would not come back for rows that a crash of the server took.
  ///
  /// @return the views that are not fed, read after any exchange that it had to wait for
  Set<String> shared() {
    PreparedStatementCallback<Set<String>> notFed =
        both -> {
          var _ = both.execute();
          var _ = both.getMoreResults();
          var views = new HashSet<String>();
          try (ResultSet rows = both.getResultSet()) {
            while (rows.next()) {
              views.add(rows.getString(1));
            }
          }
          return views;
        };
    return Objects.requireNonNull(sql.execute(SHARED, notFed));
  }

  /// The running transaction fills tables that nobody reads yet. It appends nothing, and need not
  /// wait for the disk: a fill does not outlive its connection.
  void light() {
    sql.query("select set_config('synchronous_commit', 'off', true), " + NAMED, row -> {});
  }

  /// Until the running transaction ends nobody writes to the tables that are read.
  void alone() {
    sql.query("select pg_advisory_xact_lock(" + LOCK + ")", row -> {});
  }

  /// Until the running transaction ends nobody reads these tables. Whoever waits for one of them
  /// while somebody reads another would have all later readers wait, and those who read both wait
  /// for ever; so it gives up after a moment.
  ///
  /// @throws org.springframework.dao.PessimisticLockingFailureException if it gave up
  void unread(Collection<View> views) {
    sql.execute("set local lock_timeout = '50ms'");
    sql.execute(
        views.stream()
            .map(view -> READ + "." + view.name())
            .collect(Collectors.joining(", ", "lock table ", " in access exclusive mode")));
  }

  /// An empty table in `schema`, in place of any that is there.
  void make(View view, String schema) {
    sql.execute("set local search_path to " + schema);
    sql.execute("drop table if exists " + schema + "." + view.name());
    sql.execute(view.ddl());
    sql.execute("set local search_path to default");
    types.remove(schema + "." + view.name());
  }

  void remember(View view, boolean fed) {
    sql.update(
        "insert into engine.view_table (view, ddl, fed) values (?, ?, ?)"
            + " on conflict (view) do update set ddl = excluded.ddl, fed = excluded.fed",
        view.name(),
        view.ddl(),
        fed);
  }

  void fail(String view) {
    sql.update("update engine.view_table set fed = false where view = ?", view);
  }

  /// The table that was filled is read from now on. The one it replaces is kept if the view's code
  /// can still feed it, that is, if both are of one text.
  void exchange(View view, boolean keep, long at) {
    drop(FORMER, view.name());
    if (keep) {
      move(READ, FORMER, view.name());
    } else {
      drop(READ, view.name());
    }
    move(BESIDE, READ, view.name());
    remember(view, true);
    sql.update(
        "update engine.view_table set former_at = ? where view = ?", keep ? at : null, view.name());
  }

  /// The table that is read and the one it had replaced change places.
  void exchangeBack(View view, long at) {
    drop(BESIDE, view.name());
    move(READ, BESIDE, view.name());
    move(FORMER, READ, view.name());
    move(BESIDE, FORMER, view.name());
    sql.update("update engine.view_table set former_at = ? where view = ?", at, view.name());
  }

  private void drop(String schema, String view) {
    sql.execute("drop table if exists " + schema + "." + view);
    types.remove(schema + "." + view);
  }

  private void move(String from, String to, String view) {
    sql.execute("alter table " + from + "." + view + " set schema " + to);
    types.remove(from + "." + view);
    types.remove(to + "." + view);
  }

  /// The SQL types of a table's columns.
  Map<String, String> types(String schema, String view) {
    return types.computeIfAbsent(
        schema + "." + view,
        table -> {
          var columns = new HashMap<String, String>();
          sql.query(
              """
              select attname, format_type(atttypid, atttypmod) from pg_attribute
              where attrelid = ?::regclass and attnum > 0 and not attisdropped
              """,
              row -> {
                columns.put(row.getString(1), row.getString(2));
              },
              table);
          return Map.copyOf(columns);
        });
  }

  /// A checksum over all rows of a view, in the order of its key: equal rows give an equal sum.
  String checksum(View view) {
    return Objects.requireNonNull(
        sql.queryForObject(
            "select coalesce(md5(string_agg(md5(v::text), '' order by "
                + String.join(", ", view.key())
                + ")), '-') from views."
                + view.name()
                + " v",
            String.class));
  }
}
