package id.jejak.query;

import static java.util.Objects.requireNonNull;

import id.jejak.engine.access.AccessLog;
import id.jejak.engine.clock.LogClock;
import id.jejak.engine.codec.Codec;
import id.jejak.engine.codec.Sealer;
import id.jejak.engine.codec.TypeNames;
import id.jejak.engine.database.EmbeddedDatabase;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.log.LogHead;
import id.jejak.engine.vault.Sealing;
import id.jejak.engine.view.View;
import id.jejak.engine.view.ViewGate;
import id.jejak.kernel.LogEvent.ClockMode;
import id.jejak.kernel.Outcome.Token;
import id.jejak.kernel.Personal;
import id.jejak.query.certification.CheckCodes;
import id.jejak.query.integration.Pseudonyms;
import id.jejak.query.notification.NoticeTexts;
import id.jejak.query.person.PersonFinder;
import id.jejak.query.privacy.OwnRecords;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// All views in a database and all query endpoints behind HTTP, without the engine: the views are
/// told a story, and their rows are written as the engine would write them.
final class ReadSide implements AutoCloseable {
  private static final EmbeddedDatabase SERVER = EmbeddedDatabase.temporary();

  private final AnnotationConfigServletWebServerApplicationContext context;
  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();

  ReadSide() {
    context = new AnnotationConfigServletWebServerApplicationContext();
    context.register(Assembly.class);
    context.refresh();
    var sql = context.getBean(JdbcClient.class);
    sql.sql("drop schema if exists views cascade").update();
    sql.sql("create schema views").update();
    sql.sql("set search_path = views").update();
    views().forEach(view -> sql.sql(view.ddl()).update());
  }

  Collection<View> views() {
    return context.getBeansOfType(View.class).values();
  }

  <T> Map<String, T> beans(Class<T> type) {
    return context.getBeansOfType(type);
  }

  JdbcClient sql() {
    return context.getBean(JdbcClient.class);
  }

  /// Has something happen between the next question to the database and the one behind it.
  void betweenTwoQuestions(Runnable meanwhile) {
    context.getBean(Questions.class).meanwhile.set(meanwhile);
  }

  /// One connection for all.
  private static final class Questions extends DelegatingDataSource {
    private final AtomicReference<@Nullable Runnable> meanwhile = new AtomicReference<>();
    private final AtomicReference<@Nullable Runnable> next = new AtomicReference<>();

    private Questions(DataSource one) {
      super(one);
    }

    @Override
    public Connection getConnection() throws SQLException {
      Runnable now = next.getAndSet(null);
      if (now != null) {
        now.run();
      }
      next.set(meanwhile.getAndSet(null));
      return super.getConnection();
    }
  }

  ReadSide shows(Story story) {
    views().forEach(view -> write(view, RowsInMemory.of(view, story)));
    return this;
  }

  private void write(View view, RowsInMemory rows) {
    // To truncate tables of a few rows would take most of the time of these tests.
    sql().sql("delete from " + view.name()).update();
    rows.all()
        .forEach((key, row) -> {
          var columns = new ArrayList<>(view.key());
          var values = new ArrayList<@Nullable Object>(key);
          row.forEach((column, value) -> {
            columns.add(column);
            values.add(stored(view, column, value));
          });
          sql()
              .sql(
                  "insert into %s (%s) values (%s)"
                      .formatted(
                          view.name(),
                          String.join(", ", columns),
                          String.join(", ", Collections.nCopies(values.size(), "?"))))
              .params(values)
              .update();
        });
  }

  private @Nullable Object stored(View view, String column, @Nullable Object value) {
    return switch (value) {
      case Instant moment -> Timestamp.from(moment);
      case Personal<?> personal ->
          context.getBean(Sealing.class).seal(personal, view.name() + "." + column);
      case null, default -> value;
    };
  }

  record Answer(int status, HttpResponse<String> response, JsonNode body) {
    JsonNode at(String pointer) {
      return body.at(pointer);
    }
  }

  Answer get(String path, String... headers) {
    var uri = URI.create("http://localhost:" + port() + path.replace(" ", "%20"));
    var request = HttpRequest.newBuilder(uri);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response, json.readTree(response.body()));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  Answer post(String path, String body) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      var response = client.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response, json.readTree(response.body()));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private int port() {
    return requireNonNull(context.getWebServer()).getPort();
  }

  @Override
  public void close() {
    context.close();
  }

  @Configuration(proxyBeanMethods = false)
  @EnableWebMvc
  @ComponentScan(basePackages = "id.jejak.query")
  static class Assembly {
    @Bean
    DataSource database() {
      var one = new SingleConnectionDataSource();
      var owner = SERVER.owner();
      one.setUrl(owner.url());
      one.setUsername(owner.user());
      one.setPassword(owner.password());
      one.setSuppressClose(true);
      return new Questions(one);
    }

    @Bean
    JdbcClient jdbc(DataSource database) {
      return JdbcClient.create(database);
    }

    @Bean
    Sealing sealing() {
      return new Sealing() {
        @Override
        public String seal(Personal<?> value, String place) {
          return place + "/" + value.subject() + "/" + value.value();
        }

        @Override
        public <T> Personal<T> open(String sealed, String place, Class<T> type) {
          List<String> parts = List.of(sealed.split("/", 3));
          if (!parts.getFirst().equals(place)) {
            throw new IllegalStateException("sealed for " + parts.getFirst());
          }
          return parts.get(1).contains("erased")
              ? Personal.erased(parts.get(1))
              : new Personal<>(parts.get(1), type.cast(parts.get(2)));
        }
      };
    }

    /// Has seen every stream up to version 5.
    @Bean
    ViewGate gate() {
      return new ViewGate() {
        @Override
        public boolean await(String view, Token token, Duration atMost) {
          return token.version() <= 5;
        }

        @Override
        public boolean isFed(String view) {
          return true;
        }
      };
    }

    /// Finds by the last letters of an identifier.
    @Bean
    PersonFinder finder() {
      return (space, key) -> List.of("per-" + key.toLowerCase(Locale.ROOT).replaceAll("\\|.*", ""));
    }

    @Bean
    AccessLog accessLog(DataSource database, LogClock clock) {
      return new AccessLog(new JdbcTemplate(database), clock);
    }

    /// Empty: what the views show was never said.
    @Bean
    EventLog log(DataSource database, LogClock clock) {
      return new EventLog(
          new JdbcTemplate(database),
          new Codec(new TypeNames(List.of()), new NoSealer()),
          clock,
          new LogHead());
    }

    private static final class NoSealer implements Sealer {
      @Override
      public byte @Nullable [] seal(String subject, String place, byte[] plain) {
        return null;
      }

      @Override
      public byte @Nullable [] open(String subject, String place, byte[] sealed) {
        return null;
      }
    }

    @Bean
    OwnRecords records() {
      return stream -> List.of();
    }

    @Bean
    NoticeTexts texts() {
      return (template, parameters, language) -> template + " " + parameters;
    }

    @Bean
    Pseudonyms pseudonyms() {
      return (partner, identifier) -> "psn-" + partner + "/" + identifier;
    }

    @Bean
    LogClock clock(DataSource database) {
      return new LogClock(
          new JdbcTemplate(database),
          Clock.systemUTC(),
          ClockMode.SIMULATED,
          Instant.parse("2023-01-02T02:20:01Z"));
    }

    @Bean
    CheckCodes codes() {
      return certificate -> "code-of-" + certificate;
    }

    @Bean
    TomcatServletWebServerFactory tomcat() {
      return new TomcatServletWebServerFactory(0);
    }

    @Bean
    DispatcherServlet dispatcher() {
      return new DispatcherServlet();
    }
  }

  @ControllerAdvice
  static class Advice extends ResponseEntityExceptionHandler {}
}
