package id.jejak.app.api;

import id.jejak.app.run.Node;
import id.jejak.engine.clock.LogClock;
import id.jejak.engine.database.Databases;
import id.jejak.engine.database.TestDatabase;
import id.jejak.engine.log.LogSettings;
import id.jejak.engine.vault.MasterKey;
import id.jejak.kernel.LogEvent.ClockMode;
import id.jejak.kernel.WorkCalendar;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A whole node on a database of its own, spoken to over real HTTP.
final class Api implements AutoCloseable {
  private final HttpClient http = HttpClient.newHttpClient();
  private final Node node;

  Api(Instant epoch) {
    var database = TestDatabase.create();
    node =
        Node.start(
            new Node.Settings(
                new Databases(database.owner(), database.app(), database.vault()),
                MasterKey.of(new byte[32]),
                new LogSettings(ClockMode.SIMULATED, "api", epoch),
                new WorkCalendar(ZoneId.of("Asia/Jakarta"), Set.of()),
                "127.0.0.1",
                0));
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
            .method(
                method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    caller().forEach(request::setHeader);
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

  /// Who asks, in every request that says nothing else.
  static Map<String, String> caller() {
    return Map.of("X-Actor", "usr-api", "X-Role", "PROGRAM_ADMIN");
  }

  @Override
  public void close() {
    node.close();
  }
}
