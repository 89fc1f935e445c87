package id.jejak.app.http;

import id.jejak.app.access.Identity;
import id.jejak.app.access.Identity.User;
import id.jejak.app.access.SecurityConfiguration;
import id.jejak.app.access.SecurityConfiguration.OpenOperation;
import id.jejak.app.web.WebConfiguration;
import id.jejak.engine.EngineConfiguration;
import id.jejak.engine.database.Databases;
import id.jejak.engine.database.TestDatabase;
import id.jejak.engine.log.LogSettings;
import id.jejak.engine.vault.MasterKey;
import id.jejak.kernel.LogEvent.ClockMode;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.shared.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command side on a real PostgreSQL, spoken to over HTTP on a free port of this machine.
/// Outside the packages that the application scans, so that it stays a test.
final class CommandApp implements AutoCloseable {
  static final String USER = "usr-console";
  private static final List<Role> ROLES =
      List.of(Role.PROGRAM_ADMIN, Role.ASSESSOR, Role.COMMITTEE);
  static final Instant NOW = Instant.parse("2023-01-04T01:00:00Z");

  private static final Identity.Sample USERS =
      new Identity.Sample(
          Stream.of(USER, "usr-a", "usr-b")
              .map(name -> new User(name, ROLES, "org-office", null, null))
              .toList());

  private final HttpClient http = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext context;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  CommandApp() {
    var database = TestDatabase.create();
    context =
        new SpringApplicationBuilder(Beans.class)
            .properties(Map.of("server.port", "0", "server.address", "127.0.0.1"))
            .initializers(fresh -> {
              var beans = (GenericApplicationContext) fresh;
              beans.registerBean(Databases.class, database::databases);
              SecurityConfiguration.identify(beans, USERS);
            })
            .run();
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import({
    EngineConfiguration.class,
    WebConfiguration.class,
    SecurityConfiguration.class,
    Broken.class
  })
  @ComponentScan("id.jejak.command")
  @ComponentScan(
      basePackages = "id.jejak.query",
      excludeFilters =
          @Filter(
              type = FilterType.REGEX,
              pattern = "id\\.jejak\\.query\\.(?!ownership\\.|person\\.PersonViews|[A-Z]).*"))
  static class Beans {
    @Bean
    OpenOperation broken() {
      return new OpenOperation("GET /broken");
    }

    @Bean
    MasterKey masterKey() {
      return MasterKey.of(new byte[32]);
    }

    @Bean
    LogSettings settings() {
      return new LogSettings(ClockMode.SIMULATED, "http", NOW);
    }

    @Bean
    WorkCalendar calendar() {
      return new WorkCalendar(ZoneId.of("Asia/Jakarta"), Set.of());
    }
  }

  @RestController
  static class Broken {
    @GetMapping("/broken")
    String fail() {
      throw new IllegalStateException("a secret of the house");
    }
  }

  /// @param body a missing node where there was none
  record Answer(int status, String text, JsonNode body, HttpResponse<String> whole) {
    @Nullable String header(String name) {
      return whole.headers().firstValue(name).orElse(null);
    }

    String code() {
      return body.path("code").asString("");
    }

    String detail() {
      return body.path("detail").asString("");
    }
  }

  <T> T the(Class<T> part) {
    return context.getBean(part);
  }

  <T> Collection<T> all(Class<T> part) {
    return context.getBeansOfType(part).values();
  }

  Answer post(String address, String key, String body, String... headers) {
    return send(
        request(address, headers)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body)));
  }

  Answer get(String address, String... headers) {
    return send(request(address, headers).GET());
  }

  HttpRequest.Builder request(String address, String... headers) {
    HttpRequest.Builder request = anonymous(address, headers);
    return List.of(headers).contains("Authorization")
        ? request
        : request.header("Authorization", as(USER));
  }

  HttpRequest.Builder anonymous(String address, String... headers) {
    int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
    return headers.length == 0 ? request : request.headers(headers);
  }

  /// What a user sends in `Authorization`.
  String as(String user) {
    return tokens.computeIfAbsent(
        user,
        name -> {
          Answer answer =
              send(
                  anonymous("/sample/token", "Content-Type", "application/x-www-form-urlencoded")
                      .POST(
                          BodyPublishers.ofString(
                              "grant_type=client_credentials&client_id=" + name)));
          return "Bearer " + answer.body().path("access_token").asString();
        });
  }

  Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
      String text = answer.body();
      JsonNode body = JsonMapper.shared().readTree(text.isEmpty() ? "{}" : text);
      return new Answer(answer.statusCode(), text, body, answer);
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
