package id.jejak.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.engine.database.TestDatabase;
import id.jejak.engine.log.LogEventStore;
import id.jejak.engine.toy.ToyEngine;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/// Axon starts green on parts that store nothing; we do not.
class StartupCheckTest {
  static ToyEngine engine;

  @BeforeAll
  static void start() {
    engine = ToyEngine.fresh();
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  /// As it should be, to be spoilt in one place.
  static Configurer sound() {
    return DefaultConfigurer.defaultConfiguration(false)
        .configureEventBus(axon -> engine.the(LogEventStore.class))
        .configureTransactionManager(axon -> engine.the(TransactionManager.class))
        .registerComponent(TokenStore.class, axon -> engine.the(TokenStore.class));
  }

  static void verify(Configurer parts) {
    Configuration axon = parts.buildConfiguration();
    StartupCheck.verify(axon, engine.the(DataSource.class));
  }

  @Test
  void the_parts_of_the_engine_are_accepted() {
    assertThatCode(() -> verify(sound())).doesNotThrowAnyException();
  }

  @Test
  void an_event_bus_that_stores_nothing_is_refused() {
    assertThatThrownBy(() ->
            verify(
                sound()
                    .configureEventBus(
                        axon -> org.axonframework.eventhandling.SimpleEventBus.builder().build())))
        .hasMessage("the event bus must be the log, and is SimpleEventBus");
  }

  @Test
  void a_transaction_manager_that_does_nothing_is_refused() {
    assertThatThrownBy(() ->
            verify(sound().configureTransactionManager(axon -> NoTransactionManager.instance())))
        .hasMessage("the transaction manager must be the database's, and is NoTransactionManager");
  }

  @Test
  void a_token_store_that_forgets_is_refused() {
    assertThatThrownBy(() ->
            verify(sound().registerComponent(TokenStore.class, axon -> new InMemoryTokenStore())))
        .hasMessage("the token store must be the database's, and is InMemoryTokenStore");
  }

  @Test
  void a_log_that_is_ahead_of_its_server_is_refused() {
    try (var restored = ToyEngine.fresh()) {
      restored
          .sql()
          .update(
              "insert into engine.event_position (position, tx, seq, recorded_at)"
                  + " values (1000000, '999999999999', 999999999, now())");
      Configuration axon = sound().buildConfiguration();
      assertThatThrownBy(() -> StartupCheck.verify(axon, restored.the(DataSource.class)))
          .hasMessageContaining("restore a physical copy");
    }
  }

  @Test
  void a_right_too_many_is_refused() {
    var database = TestDatabase.create();
    try (var spoilt = new ToyEngine(database.databases())) {
      new JdbcTemplate(database.owner().dataSource())
          .execute("grant delete on access.opened to " + database.app().user());
      Configuration axon = sound().buildConfiguration();
      assertThatThrownBy(() -> StartupCheck.verify(axon, spoilt.the(DataSource.class)))
          .hasMessageContaining("may delete access.opened, and must not");
    }
  }
}
