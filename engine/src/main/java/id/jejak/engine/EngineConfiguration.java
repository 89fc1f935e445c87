package id.jejak.engine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.jejak.engine.access.AccessLog;
import id.jejak.engine.access.RecordedSealing;
import id.jejak.engine.clock.LogClock;
import id.jejak.engine.codec.Codec;
import id.jejak.engine.codec.TypeNames;
import id.jejak.engine.command.AxonCommands;
import id.jejak.engine.command.CommandConfiguration;
import id.jejak.engine.command.Commands;
import id.jejak.engine.command.LogCommand;
import id.jejak.engine.database.DatabaseAccess;
import id.jejak.engine.database.Databases;
import id.jejak.engine.history.Histories;
import id.jejak.engine.history.HistoryEndpoint;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.log.LogEventStore;
import id.jejak.engine.log.LogHead;
import id.jejak.engine.log.LogOpening;
import id.jejak.engine.log.LogSettings;
import id.jejak.engine.log.Memory;
import id.jejak.engine.log.Sequencer;
import id.jejak.engine.process.IncidentEndpoint;
import id.jejak.engine.process.Incidents;
import id.jejak.engine.process.ProcessConfiguration;
import id.jejak.engine.process.ProcessManager;
import id.jejak.engine.process.ProcessRows;
import id.jejak.engine.process.Processors;
import id.jejak.engine.process.Quiet;
import id.jejak.engine.process.TimerSweep;
import id.jejak.engine.process.Tokens;
import id.jejak.engine.vault.CodecSealing;
import id.jejak.engine.vault.Forgetting;
import id.jejak.engine.vault.Lookups;
import id.jejak.engine.vault.MasterKey;
import id.jejak.engine.vault.Sealing;
import id.jejak.engine.vault.Vault;
import id.jejak.engine.view.Rebuilds;
import id.jejak.engine.view.View;
import id.jejak.engine.view.ViewEndpoint;
import id.jejak.engine.view.Views;
import id.jejak.kernel.Decider;
import id.jejak.kernel.EraseSubject;
import id.jejak.kernel.LogEvent;
import id.jejak.kernel.Process;
import id.jejak.kernel.ProcessEvent;
import id.jejak.kernel.WorkCalendar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.PlatformTransactionManager;

/// Wires the engine. It needs from outside: `Databases`, `MasterKey`, `LogSettings`,
/// `WorkCalendar`, and the deciders, processes and views of the domain.
@Configuration(proxyBeanMethods = false)
public class EngineConfiguration {
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  /// How long somebody waits for a connection.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @Bean
  DataSource database(Databases databases) {
    migrate(databases);
    return pool("jejak", databases.app(), 16);
  }

  private static void migrate(Databases databases) {
    Flyway.configure()
        .dataSource(databases.owner().dataSource())
        .locations("classpath:id/jejak/engine/migration")
        .schemas("engine", "vault", "views", "beside", "former")
        .defaultSchema("engine")
        .placeholders(
            Map.of(
                "vault", "vault",
                "app_role", databases.app().user(),
                "vault_role", databases.vault().user()))
        .load()
        .migrate();
  }

  private static HikariDataSource pool(String name, DatabaseAccess access, int size) {
    var settings = new HikariConfig();
    settings.setPoolName(name);
    settings.setJdbcUrl(access.url());
    settings.setUsername(access.user());
    settings.setPassword(access.password());
    settings.setMaximumPoolSize(size);
    settings.setAutoCommit(true);
    settings.setConnectionTimeout(PATIENCE.toMillis());
    settings.addDataSourceProperty("tcpKeepAlive", "true");
    settings.addDataSourceProperty("reWriteBatchedInserts", "true");
    settings.addDataSourceProperty("ApplicationName", name);
    // The detail of a server error quotes the row.
    settings.addDataSourceProperty("logServerErrorDetail", "false");
    return new HikariDataSource(settings);
  }

  @Bean
  JdbcTemplate sql(DataSource database) {
    var template = new JdbcTemplate(database);
    template.setExceptionTranslator(heldUp(template.getExceptionTranslator()));
    return template;
  }

  /// Who waits too long for a lock has lost a race like any other.
  private static SQLExceptionTranslator heldUp(SQLExceptionTranslator others) {
    return (task, statement, failure) ->
        LOCK_NOT_AVAILABLE.equals(failure.getSQLState())
            ? new CannotAcquireLockException(task, failure)
            : others.translate(task, statement, failure);
  }

  /// A lost race inside a process step is taken back to a savepoint; it must not doom the step's
  /// transaction.
  @Bean
  PlatformTransactionManager transactions(DataSource database) {
    var manager = new JdbcTransactionManager(database);
    manager.setGlobalRollbackOnParticipationFailure(false);
    return manager;
  }

  @Bean
  TransactionManager axonTransactions(PlatformTransactionManager transactions) {
    return new SpringTransactionManager(transactions);
  }

  @Bean(destroyMethod = "close")
  VaultPool vaultPool(Databases databases, DataSource database) {
    return new VaultPool(pool("jejak-vault", databases.vault(), 4));
  }

  /// Not a `DataSource` bean: there is one of those, the application's.
  record VaultPool(HikariDataSource pool) {
    void close() {
      pool.close();
    }
  }

  @Bean
  Vault vault(VaultPool pool, MasterKey master) {
    var vault = new Vault(pool.pool(), master);
    vault.check();
    return vault;
  }

  @Bean
  TypeNames typeNames(List<Decider<?, ?, ?, ?>> deciders) {
    List<Class<?>> families =
        new ArrayList<>(
            List.of(LogEvent.class, ProcessEvent.class, LogCommand.class, EraseSubject.class));
    deciders.forEach(decider -> families.addAll(List.of(decider.commands(), decider.events())));
    return new TypeNames(families);
  }

  @Bean
  Codec codec(TypeNames names, Vault vault) {
    return new Codec(names, vault);
  }

  @Bean
  Lookups lookups(JdbcTemplate sql, MasterKey master) {
    return new Lookups(sql, master);
  }

  @Bean
  AccessLog accessLog(JdbcTemplate sql, LogClock clock) {
    return new AccessLog(sql, clock);
  }

  @Bean
  Sealing sealing(Codec codec, AccessLog access) {
    return new RecordedSealing(new CodecSealing(codec), access);
  }

  @Bean
  LogHead logHead() {
    return new LogHead();
  }

  @Bean
  LogClock logClock(JdbcTemplate sql, LogSettings settings) {
    return LogOpening.clock(sql, settings);
  }

  @Bean
  EventLog eventLog(
      JdbcTemplate sql,
      Codec codec,
      LogClock clock,
      LogHead head,
      LogSettings settings,
      PlatformTransactionManager transactions) {
    var log = new EventLog(sql, codec, clock, head);
    LogOpening.open(log, settings, transactions);
    return log;
  }

  @Bean
  LogEventStore eventStore(EventLog log) {
    return LogEventStore.over(log);
  }

  @Bean
  Sequencer sequencer(DataSource database, LogHead head) {
    return new Sequencer(database, head);
  }

  /// Axon's own name of a node is its process id and host, which two containers can share; both
  /// would then feed the same view.
  @Bean
  TokenStore tokenStore(DataSource database, Databases databases) {
    return JdbcTokenStore.builder()
        .connectionProvider(
            new UnitOfWorkAwareConnectionProviderWrapper(
                new SpringDataSourceConnectionProvider(database)))
        .nodeId(databases.node())
        .serializer(Tokens.serializer())
        .schema(TokenSchema.builder().setTokenTable("engine.token_entry").build())
        .build();
  }

  @Bean
  ProcessRows processRows(JdbcTemplate sql) {
    return new ProcessRows(sql);
  }

  @Bean
  AxonCommands commands(
      CommandBus bus,
      EventLog log,
      JdbcTemplate sql,
      LogClock clock,
      Codec codec,
      MasterKey master,
      Lookups lookups,
      ProcessRows rows,
      List<Decider<?, ?, ?, ?>> deciders) {
    return CommandConfiguration.commands(
        bus, log, sql, clock, codec, master, lookups, rows, deciders);
  }

  @Bean
  Processors processors(
      LogEventStore store, TokenStore tokens, TransactionManager transactions, JdbcTemplate sql) {
    return new Processors(store, tokens, transactions, sql);
  }

  @Bean
  ProcessManager processManager(
      ObjectProvider<Process<?>> processes,
      Commands commands,
      EventLog log,
      ProcessRows rows,
      Codec codec,
      JdbcTemplate sql,
      LogClock clock,
      WorkCalendar calendar,
      PlatformTransactionManager transactions) {
    return ProcessConfiguration.manager(
        processes.orderedStream().toList(),
        commands,
        log,
        rows,
        codec,
        sql,
        clock,
        calendar,
        transactions);
  }

  @Bean
  ProcessConfiguration.Runner processRunner(
      Processors processors, ProcessManager manager, Sequencer sequencer) {
    return new ProcessConfiguration.Runner(processors, manager);
  }

  @Bean
  Incidents incidents(
      JdbcTemplate sql, ProcessManager manager, PlatformTransactionManager transactions) {
    return new Incidents(sql, manager, transactions);
  }

  @Bean
  Quiet quiet(EventLog log, ProcessManager manager) {
    return new Quiet(log, manager);
  }

  @Bean
  IncidentEndpoint incidentEndpoint(Incidents incidents) {
    return new IncidentEndpoint(incidents);
  }

  @Bean
  Forgetting forgetting(
      Vault vault, JdbcTemplate sql, List<Memory> memories, Processors processors) {
    return new Forgetting(vault, sql, memories, processors);
  }

  @Bean
  TimerSweep timerSweep(
      ProcessRows rows, Commands commands, LogClock clock, Sequencer sequencer, EventLog log) {
    return new TimerSweep(rows, commands, clock, sequencer, log);
  }

  @Bean
  Views views(
      ObjectProvider<View> views,
      EventLog log,
      JdbcTemplate sql,
      DataSource database,
      Sealing sealing,
      Processors processors,
      PlatformTransactionManager transactions) {
    return new Views(
        views.orderedStream().toList(), log, sql, database, sealing, processors, transactions);
  }

  @Bean
  Rebuilds rebuilds(Views views) {
    return new Rebuilds(views);
  }

  @Bean
  ViewEndpoint viewEndpoint(Rebuilds rebuilds) {
    return new ViewEndpoint(rebuilds);
  }

  @Bean
  HistoryEndpoint historyEndpoint(
      EventLog log,
      Codec codec,
      WorkCalendar calendar,
      AccessLog access,
      ObjectProvider<View> views) {
    return new HistoryEndpoint(
        new Histories(log, codec, calendar, access, views.orderedStream().toList()));
  }

  @Bean
  SmartInitializingSingleton startupCheck(
      ObjectProvider<org.axonframework.config.Configuration> axon, DataSource database) {
    return () -> StartupCheck.verify(axon.getObject(), database);
  }
}
