package id.jejak.engine;

import id.jejak.engine.database.DurabilityCheck;
import id.jejak.engine.log.LogEventStore;
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

  private static void require(
      boolean holds, String what, @org.jspecify.annotations.Nullable Object found) {
    if (!holds) {
      throw new IllegalStateException(
          what + ", and is " + (found == null ? "missing" : found.getClass().getSimpleName()));
    }
  }
}
