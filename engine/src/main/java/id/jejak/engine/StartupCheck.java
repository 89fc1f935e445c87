package id.jejak.engine;

import id.jejak.engine.database.DurabilityCheck;
import id.jejak.engine.log.LogEventStore;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.springframework.jdbc.core.JdbcTemplate;

/// Refuses to start on parts that would lose data quietly. Axon starts green with an event bus that
/// stores nothing and a transaction manager that does nothing when its auto-configuration does not
/// find what it expects; so it is asked.
final class StartupCheck {
  private StartupCheck() {}

  static void verify(Configuration axon, DataSource database) {
    require(
        axon.eventBus() instanceof LogEventStore, "the event bus must be the log", axon.eventBus());
    TransactionManager transactions =
        axon.getComponent(TransactionManager.class, NoTransactionManager::instance);
    require(
        !(transactions instanceof NoTransactionManager),
        "the transaction manager must be the database's",
        transactions);
    TokenStore tokens = axon.getComponent(TokenStore.class, () -> null);
    require(tokens instanceof JdbcTokenStore, "the token store must be the database's", tokens);
    DurabilityCheck.verify(database, "engine.event");
    rights(database);
    Boolean ahead =
        new JdbcTemplate(database)
            .queryForObject(
                """
                select coalesce((select tx from engine.event_position order by position desc limit 1)
                                >= pg_snapshot_xmax(pg_current_snapshot()), false)
                """,
                Boolean.class);
    if (Boolean.TRUE.equals(ahead)) {
      throw new IllegalStateException(
          "the log is ahead of its server's transactions: it was restored from a logical dump, and nothing"
              + " new would get its position; restore a physical copy");
    }
  }

  /// Every row is a right that somebody has and must not have, or lacks. A database that was set up
  /// or restored by hand can differ from what the migrations grant.
  private static final String RIGHTS =
      """
      with asked (who, what, privilege, may) as (values
             (current_user, 'engine.event', 'update', false),
             (current_user, 'engine.event', 'delete', false),
             (current_user, 'engine.event', 'truncate', false),
             (current_user, 'engine.event_position', 'update', false),
             (current_user, 'engine.event_position', 'delete', false),
             (current_user, 'engine.receipt', 'update', false),
             (current_user, 'engine.receipt', 'delete', false),
             (current_user, 'access.opened', 'update', false),
             (current_user, 'access.opened', 'delete', false),
             (current_user, 'access.opened', 'truncate', false),
             (current_user, 'access.opened', 'insert', true),
             (current_user, 'vault.data_key', 'select', false),
             (current_user, 'vault.data_key', 'update', false),
             (current_user, 'vault.data_key', 'delete', false))
      select format('role %s %s %s %s', who, case when may then 'must be able to' else 'may' end,
                    privilege, what || case when may then '' else ', and must not' end)
      from asked where has_table_privilege(who, what, privilege) <> may
      """;

  private static void rights(DataSource database) {
    List<String> wrong =
        new JdbcTemplate(database).query(RIGHTS, (row, n) -> row.getString(1));
    if (!wrong.isEmpty()) {
      throw new IllegalStateException("rights in the database: " + String.join("; ", wrong));
    }
  }

  private static void require(
      boolean holds, String what, @org.jspecify.annotations.Nullable Object found) {
    if (!holds) {
      throw new IllegalStateException(
          what + ", and is " + (found == null ? "missing" : found.getClass().getSimpleName()));
    }
  }
}
