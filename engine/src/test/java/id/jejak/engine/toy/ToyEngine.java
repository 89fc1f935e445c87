package id.jejak.engine.toy;

import id.jejak.engine.EngineConfiguration;
import id.jejak.engine.clock.LogClock;
import id.jejak.engine.codec.Codec;
import id.jejak.engine.command.Commands;
import id.jejak.engine.database.Databases;
import id.jejak.engine.database.TestDatabase;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.log.LogSettings;
import id.jejak.engine.process.Incidents;
import id.jejak.engine.process.ProcessManager;
import id.jejak.engine.process.Processors;
import id.jejak.engine.process.TimerSweep;
import id.jejak.engine.vault.MasterKey;
import id.jejak.engine.vault.Vault;
import id.jejak.engine.view.View;
import id.jejak.engine.view.Views;
import id.jejak.kernel.Command;
import id.jejak.kernel.Decider;
import id.jejak.kernel.LogEvent.ClockMode;
import id.jejak.kernel.LogEvent.RulesPublished;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Process;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.kernel.WorkCalendar;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/// One node of the engine on the toy domain and a real PostgreSQL.
public final class ToyEngine implements AutoCloseable {
  public static final Instant ORIGIN = Instant.parse("2023-01-02T01:00:00Z");

  private static final LogSettings SIMULATED = new LogSettings(ClockMode.SIMULATED, "toy", ORIGIN);

  public final ConfigurableApplicationContext context;

  public ToyEngine(Databases databases) {
    this(databases, MasterKey.of(new byte[32]));
  }

  public ToyEngine(Databases databases, MasterKey master) {
    this(databases, master, SIMULATED, WebApplicationType.NONE);
  }

  private ToyEngine(
      Databases databases, MasterKey master, LogSettings settings, WebApplicationType web) {
    context =
        new SpringApplicationBuilder(Beans.class)
            .web(web)
            .properties(Map.of("server.address", "127.0.0.1", "server.port", "0"))
            .initializers(fresh -> {
              fresh.getBeanFactory().registerSingleton("databases", databases);
              fresh.getBeanFactory().registerSingleton("masterKey", master);
              fresh.getBeanFactory().registerSingleton("settings", settings);
            })
            .run();
  }

  /// A node on a database of its own.
  public static ToyEngine fresh() {
    return new ToyEngine(TestDatabase.create().databases());
  }

  /// A node on a database of its own that serves its endpoints.
  public static ToyEngine overHttp() {
    return new ToyEngine(
        TestDatabase.create().databases(),
        MasterKey.of(new byte[32]),
        SIMULATED,
        WebApplicationType.SERVLET);
  }

  /// A node on which timers fire by themselves.
  public static ToyEngine onTheWorldsClock(Databases databases) {
    return new ToyEngine(
        databases,
        MasterKey.of(new byte[32]),
        new LogSettings(ClockMode.REAL, "toy", Instant.EPOCH),
        WebApplicationType.NONE);
  }

  public URI address() {
    return URI.create(
        "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(EngineConfiguration.class)
  static class Beans {
    @Bean
    WorkCalendar calendar() {
      return new WorkCalendar(ZoneId.of("Asia/Jakarta"), Set.of());
    }

    @Bean
    Decider<?, ?, ?, ?> jars() {
      return new Toy.JarDecider();
    }

    @Bean
    Process<?> welcome() {
      return new Toy.Welcome();
    }

    @Bean
    View board() {
      return new Toy.JarBoard();
    }

    @Bean
    Decider<?, ?, ?, ?> bells() {
      return new Bell.BellDecider();
    }

    @Bean
    Process<?> ringing() {
      return new Bell.Ringing();
    }

    @Bean
    View bellBoard() {
      return new Bell.BellBoard();
    }
  }

  public <T> T the(Class<T> part) {
    return context.getBean(part);
  }

  public Commands commands() {
    return the(Commands.class);
  }

  public EventLog log() {
    return the(EventLog.class);
  }

  public JdbcTemplate sql() {
    return the(JdbcTemplate.class);
  }

  public Views views() {
    return the(Views.class);
  }

  public Incidents incidents() {
    return the(Incidents.class);
  }

  public LogClock clock() {
    return the(LogClock.class);
  }

  public Codec codec() {
    return the(Codec.class);
  }

  public Vault vault() {
    return the(Vault.class);
  }

  public TimerSweep timers() {
    return the(TimerSweep.class);
  }

  public Outcome ask(Command command) {
    return ask(command, UUID.randomUUID());
  }

  public Outcome ask(Command command, UUID id) {
    return commands().ask(command, by(id, clock().now()));
  }

  /// A tester's, each an asking of its own.
  public static Provenance by(Instant occurredAt) {
    return by(UUID.randomUUID(), occurredAt);
  }

  private static Provenance by(UUID id, Instant occurredAt) {
    return Provenance.of(id, "usr-test", "TESTER", "org-test", occurredAt);
  }

  public Toy.JarId open(String label) {
    var jar = new Toy.JarId("jar-" + label);
    ask(new Toy.OpenJar(jar, Personal.of(jar, "owner of " + label), label));
    return jar;
  }

  /// In a transaction of its own, as the deciders' commands are.
  public void inTransaction(Consumer<TransactionStatus> work) {
    new TransactionTemplate(the(PlatformTransactionManager.class)).executeWithoutResult(work);
  }

  /// The types of a stream's events, in order.
  public List<Class<?>> story(String stream) {
    return log().read(stream, 0).stream()
        .<Class<?>>map(stored -> stored.event().getClass())
        .toList();
  }

  /// Whether this node, or another one, has taken every step up to `end`.
  private boolean stepsAreTaken(long end) {
    return the(ProcessManager.class).position() >= end
        || !log().holds(heard(), the(Processors.class).storedPosition("processes"), end);
  }

  private List<String> heard() {
    return Stream.concat(
            context.getBeansOfType(Process.class).values().stream()
                .flatMap(process -> ((Process<?>) process).hears().stream()),
            Stream.of(TimerFired.class, StepRefused.class, RulesPublished.class))
        .map(log()::typeName)
        .toList();
  }

  /// Waits until every step is taken, everything committed has a position, and the views show it:
  /// in this order, since a step may commit more.
  public void settle() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(10))
        .until(() -> {
          long end = end();
          return stepsAreTaken(end)
              && log().endsAt(end)
              && views().awaitAll(end, Duration.ofSeconds(1));
        });
  }

  /// The last position in the table, which this node may not have heard of yet.
  private long end() {
    return log().positionAt(Instant.parse("9999-01-01T00:00:00Z"));
  }

  public List<Recorded<?>> events() {
    return log().after(-1, 100_000);
  }

  @Override
  public void close() {
    context.close();
  }
}
