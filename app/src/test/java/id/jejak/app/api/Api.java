package id.jejak.app.api;

import id.jejak.app.access.Identity;
import id.jejak.app.access.Identity.User;
import id.jejak.app.run.Node;
import id.jejak.engine.clock.LogClock;
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
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A whole node on a database of its own, spoken to over real HTTP.
final class Api implements AutoCloseable {
  private static final List<User> USERS =
      List.of(
          new User(
              "everybody",
              Arrays.stream(Role.values()).filter(role -> role != Role.SYSTEM).toList(),
              "org-1",
              "per-1",
              "asr-1"),
          user("office.program", Role.PROGRAM_ADMIN, "org-office"),
          user("office.head", Role.PROGRAM_ADMIN, "org-office"),
          user("office.approver", Role.FINANCE, "org-office"),
          user("office.payer", Role.FINANCE, "org-office"),
          user("bnsp.licensing", Role.AUTHORITY, "org-bnsp"),
          user("centre.training", Role.TRAINING_ADMIN, "org-centre"),
          user("lsp.admin", Role.LSP_ADMIN, "org-lsp"),
          user("lsp.committee", Role.COMMITTEE, "org-lsp"),
          user("company.hr", Role.COMPANY, "org-company"),
          new User("lsp.assessor", List.of(Role.ASSESSOR), "org-lsp", null, "asr-1"),
          new User("siti", List.of(Role.PERSON), "org-office", "per-siti", null));

  private static User user(String name, Role role, String tenant) {
    return new User(name, List.of(role), tenant, null, null);
  }

  private @Nullable String token;
  private final HttpClient http = HttpClient.newHttpClient();
  private final TestDatabase database;
  private final Instant epoch;
  private final Node node;

  Api(Instant epoch) {
    this(TestDatabase.create(), epoch);
  }

  private Api(TestDatabase database, Instant epoch) {
    this.database = database;
    this.epoch = epoch;
    node =
        Node.start(
            new Node.Settings(
                new Databases(database.owner(), database.app(), database.vault()),
                MasterKey.of(new byte[32]),
                new LogSettings(ClockMode.SIMULATED, "api", epoch),
                new WorkCalendar(ZoneId.of("Asia/Jakarta"), Set.of()),
                "127.0.0.1",
                0,
                new Identity.Sample(USERS)));
  }

  /// Another node on the same database.
  Api beside() {
    return new Api(database, epoch);
  }

  /// A connection as the application has them, beside the node.
  Connection connection() throws SQLException {
    return database.app().dataSource().getConnection();
  }

  /// What a test must break on purpose is broken with this.
  DataSource superuser() {
    return database.superuser().dataSource();
  }

  <T> T the(Class<T> part) {
    return node.the(part);
  }

  LogClock clock() {
    return the(LogClock.class);
  }

  int port() {
    return node.port();
  }

  HttpResponse<String> send(
      String method, String address, @Nullable String body, Map<String, String> headers) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.port() + address))
            .timeout(Duration.ofSeconds(30))
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (!address.startsWith("/sample/")) {
      request.setHeader("Authorization", token());
      request.setHeader("X-Reason", "a test asks");
    }
    if (body != null) {
      request.setHeader("Content-Type", "application/json");
    }
    if (!method.equals("GET")) {
      request.setHeader("Idempotency-Key", UUID.randomUUID().toString());
    }
    headers.forEach(request::setHeader);
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(method + " " + address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /// Who asks, where a request says nothing else.
  synchronized String token() {
    if (token == null) {
      var answer =
          send(
              "POST",
              "/sample/token",
              "grant_type=client_credentials&client_id=everybody",
              Map.of("Content-Type", "application/x-www-form-urlencoded"));
      token =
          "Bearer " + JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    }
    return token;
  }

  @Override
  public void close() {
    node.close();
  }
}
