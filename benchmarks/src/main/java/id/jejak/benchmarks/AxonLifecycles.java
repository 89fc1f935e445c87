package id.jejak.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.benchmarks.axon.Lifecycle;
import id.jejak.benchmarks.axon.LifecycleSaga;
import id.jejak.benchmarks.axon.LifecycleView;
import id.jejak.benchmarks.axon.Stage;
import id.jejak.engine.process.Tokens;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurationScopeAwareProvider;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.SimpleDeadlineManager;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.modelling.saga.repository.jdbc.JdbcSagaStore;
import org.axonframework.modelling.saga.repository.jdbc.PostgresSagaSqlSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// Axon 4.13 with its own parts: JDBC event store, JDBC sagas, JDBC tokens, Jackson, one view. Its
/// deadlines are the ones in memory, which cost it nothing; everybody else's survive a crash.
///
/// As it comes: pooled streaming processors with all their defaults. Tuned: batches and as many
/// segments as helped.
final class AxonLifecycles implements Contender {
  private static final String SAGA = "LifecycleSagaProcessor";
  static final String VIEW = "view";
  private static final int CLASS = 16;

  private final String name;
  private final Clients clients;
  private final HikariDataSource pool;
  private final JdbcTemplate sql;
  private final Configuration axon;
  private final int perRun;
  private int next;

  AxonLifecycles(
      Server server, Clients clients, String name, String schema, boolean tuned, int perRun)
      throws Exception {
    this.name = name;
    this.clients = clients;
    this.perRun = perRun;
    this.pool = server.peer(schema);
    this.sql = new JdbcTemplate(pool);
    this.axon = configure(tuned);
    axon.start();
  }

  private Configuration configure(boolean tuned) throws Exception {
    ConnectionProvider connections =
        new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(pool));
    var transactions = new SpringTransactionManager(new JdbcTransactionManager(pool));
    Serializer json = Tokens.serializer();
    var store =
        JdbcEventStorageEngine.builder()
            .connectionProvider(connections)
            .transactionManager(transactions)
            .eventSerializer(json)
            .snapshotSerializer(json)
            .build();
    store.createSchema(PostgresEventTableFactory.INSTANCE);
    var tokens = JdbcTokenStore.builder().connectionProvider(connections).serializer(json).build();
    tokens.createSchema(PostgresTokenTableFactory.INSTANCE);
    var sagas =
        JdbcSagaStore.builder()
            .connectionProvider(connections)
            .sqlSchema(new PostgresSagaSqlSchema())
            .serializer(json)
            .build();
    sagas.createSchema();
    Configurer configurer =
        DefaultConfigurer.defaultConfiguration(false)
            .configureAggregate(Lifecycle.class)
            .configureEmbeddedEventStore(c -> store)
            .configureTransactionManager(c -> transactions)
            .configureSerializer(c -> json)
            .configureEventSerializer(c -> json)
            .configureMessageSerializer(c -> json)
            .registerComponent(TokenStore.class, c -> tokens)
            .configureDeadlineManager(c -> deadlines(c, transactions))
            .eventProcessing(processing -> {
              processing
                  .usingPooledStreamingEventProcessors()
                  .registerSagaStore(c -> sagas)
                  .registerSaga(LifecycleSaga.class)
                  .registerEventHandler(c -> new LifecycleView(sql))
                  .byDefaultAssignTo(VIEW);
              if (tuned) {
                tune(processing);
              }
            });
    return configurer.buildConfiguration();
  }

  private static DeadlineManager deadlines(Configuration axon, TransactionManager transactions) {
    return SimpleDeadlineManager.builder()
        .scopeAwareProvider(new ConfigurationScopeAwareProvider(axon))
        .transactionManager(transactions)
        .build();
  }

  private static void tune(EventProcessingConfigurer processing) {
    processing.registerPooledStreamingEventProcessorConfiguration(
        SAGA, (c, builder) -> builder.initialSegmentCount(2).batchSize(100));
    processing.registerPooledStreamingEventProcessorConfiguration(
        VIEW, (c, builder) -> builder.initialSegmentCount(1).batchSize(200));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public long run() throws Exception {
    int from = next;
    next += perRun;
    clients.each(
        IntStream.range(0, (perRun + CLASS - 1) / CLASS).boxed().toList(),
        i -> carry(from + i * CLASS, Math.min(next, from + (i + 1) * CLASS)));
    while (count("select count(*) from SagaEntry") > 0
        || count("select count(*) from lifecycle_view where stage = 'PLACED'") < next) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    return perRun;
  }

  /// Sixteen people stage by stage, as Jejak's clients do, so that nobody waits for one person's
  /// certificate alone.
  private void carry(int from, int to) throws InterruptedException {
    CommandGateway commands = axon.commandGateway();
    List<String> people = IntStream.range(from, to).mapToObj(i -> "person-" + i).toList();
    people.forEach(id -> commands.sendAndWait(new Stage.Start(id, "sch-OTO")));
    people.forEach(id -> commands.sendAndWait(new Stage.Train(id, "2023-03-01")));
    people.forEach(id -> commands.sendAndWait(new Stage.Assess(id, "asr-1", "2023-03-20")));
    people.forEach(id -> commands.sendAndWait(new Stage.Decide(id, true, "2023-03-25")));
    waitFor(people.getLast());
    for (String id : people) {
      waitFor(id);
      commands.sendAndWait(new Stage.Place(id, "org-employer-01", "2023-04-20"));
    }
  }

  private void waitFor(String id) throws InterruptedException {
    while (!"CERTIFIED"
        .equals(
            sql.queryForObject(
                "select coalesce((select 'CERTIFIED' from DomainEventEntry"
                    + " where aggregateIdentifier = ? and sequenceNumber = 4), '-')",
                String.class,
                id))) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private long count(String query) {
    Long n = sql.queryForObject(query, Long.class);
    return n == null ? 0 : n;
  }

  long events() {
    return count("select count(*) from DomainEventEntry");
  }

  /// Fills the view anew from the first event on.
  ///
  /// @return how many events went through
  long replay() throws InterruptedException {
    StreamingEventProcessor view = processor(VIEW);
    view.shutDown();
    view.resetTokens(StreamableMessageSource::createTailToken);
    view.start();
    while (count("select count(*) from lifecycle_view where stage = 'PLACED'") < next) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    return events();
  }

  private StreamingEventProcessor processor(String of) {
    return axon.eventProcessingConfiguration()
        .<StreamingEventProcessor>eventProcessor(of, StreamingEventProcessor.class)
        .orElseThrow();
  }

  @Override
  public void close() {
    axon.shutdown();
    pool.close();
  }
}
