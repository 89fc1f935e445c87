package id.jejak.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.jejak.engine.database.DatabaseAccess;
import id.jejak.engine.database.EmbeddedDatabase;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/// The one PostgreSQL that everybody works on. A peer has a schema of its own, and the pool that
/// Jejak has: as many connections, the same settings.
final class Server implements AutoCloseable {
  private final EmbeddedDatabase database;
  private final JdbcTemplate owner;

  Server() {
    this.database = EmbeddedDatabase.temporary();
    this.owner = new JdbcTemplate(database.owner().dataSource());
    verify(database.owner().dataSource());
  }

  EmbeddedDatabase database() {
    return database;
  }

  /// Rights over everything: to look at sizes, statistics and plans.
  JdbcTemplate owner() {
    return owner;
  }

  /// A pool of sixteen connections that work in a fresh schema.
  HikariDataSource peer(String schema) {
    owner.execute("create schema " + schema);
    var pool = pool(schema, database.owner(), schema);
    verify(pool);
    return pool;
  }

  static HikariDataSource pool(String name, DatabaseAccess access, String schema) {
    var settings = new HikariConfig();
    settings.setPoolName(name);
    settings.setJdbcUrl(access.url());
    settings.setUsername(access.user());
    settings.setPassword(access.password());
    settings.setMaximumPoolSize(Clients.COUNT);
    settings.addDataSourceProperty("reWriteBatchedInserts", "true");
    settings.addDataSourceProperty("currentSchema", schema);
    settings.addDataSourceProperty("ApplicationName", name);
    return new HikariDataSource(settings);
  }

  /// Asked over the very connections that are measured.
  static void verify(DataSource over) {
    var sql = new JdbcTemplate(over);
    Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on")
        .forEach((setting, needed) -> {
          String is = sql.queryForObject("show " + setting, String.class);
          if (!needed.equals(is)) {
            throw new IllegalStateException(setting + " is " + is + ", must be " + needed);
          }
        });
  }

  String version() {
    return String.valueOf(owner.queryForObject("show server_version", String.class));
  }

  /// The planner's and the visibility map's knowledge up to date, before something is measured.
  void vacuum(String schema) throws SQLException {
    for (String table :
        owner.queryForList(
            "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                + " where schemaname = ?",
            String.class,
            schema)) {
      owner.execute("vacuum analyze " + table);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
