package id.jejak.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.demo.Stage;
import id.jejak.app.sample.banyuasin.Banyuasin;
import id.jejak.engine.database.Databases;
import id.jejak.messages.training.ApplyForTraining;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// R45, S1.6: ten thousand rows on a node with 256 MB of heap that is killed in the middle.
class KilledImportTest {
  private static final int ROWS = 10_000;
  private static final int PEOPLE = 500;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @Test
  void a_file_goes_on_where_its_node_was_killed_and_can_be_sent_again() throws Exception {
    var programme = Banyuasin.of(1, 1);
    var first =
        programme.script().commands().stream()
            .filter(asked -> asked.command() instanceof ApplyForTraining)
            .findFirst()
            .orElseThrow();
    Databases databases;
    try (var stage = Stage.withoutHttp(programme).playUntil(first.at())) {
      databases = stage.databases();
    }
    var sql = new JdbcTemplate(databases.app().dataSource());
    int registered = count(sql, "person.PersonRegistered");
    String file = file((ApplyForTraining) first.command());
    long begun = System.nanoTime();
    String id;
    int at;
    try (var node = ImportNode.start(databases)) {
      var api = new Api(node.port());
      id = api.upload(file);
      at = api.follow(id, status -> decided(status) > ROWS / 3);
      node.kill();
    }
    assertThat(at).isBetween(1, ROWS - 1);

    try (var node = ImportNode.start(databases)) {
      var api = new Api(node.port());
      api.follow(id, KilledImportTest::isDone);
      List<String> result = api.result(id);
      assertThat(result).hasSize(ROWS);
      assertThat(outcomes(result))
          .isEqualTo(
              Map.of("accepted", (long) PEOPLE, "already-done", (long) PEOPLE, "refused", 9_000L));
      assertThat(count(sql, "training.TrainingApplied")).isEqualTo(PEOPLE);
      assertThat(count(sql, "person.PersonRegistered")).isEqualTo(registered + PEOPLE);

      String again = api.upload(file);
      api.follow(again, KilledImportTest::isDone);
      assertThat(outcomes(api.result(again)))
          .isEqualTo(Map.of("already-done", 2L * PEOPLE, "refused", 9_000L));
      int peak = node.end();
      System.out.printf(
          "%,d rows, killed at %,d, resumed and sent again in %d s; peak heap %d MB of 256%n",
          ROWS, at, Duration.ofNanos(System.nanoTime() - begun).toSeconds(), peak);
      assertThat(peak).isLessThanOrEqualTo(256);
    }
  }

  private static int count(JdbcTemplate sql, String type) {
    return java.util.Objects.requireNonNull(
        sql.queryForObject(
            "select count(*) from engine.event where type = ?", Integer.class, type));
  }

  /// In twenty rows: one applicant, the same again, and eighteen that no rule lets pass.
  private static String file(ApplyForTraining asked) {
    var file = new StringBuilder(Files.APPLICANTS);
    String trainingClass = asked.trainingClass().value();
    for (int n = 0; n < PEOPLE; n++) {
      String good = Files.applicant(trainingClass, asked.program().value(), asked.on(), n);
      file.append(good).append(good);
      for (int bad = 0; bad < 18; bad++) {
        file.append(
            bad % 2 == 0
                ? good.replace(",NIK,", ",NIK," + bad)
                : good.replace(",MALE,", ",?" + bad + ","));
      }
    }
    return file.toString();
  }

  private static Map<String, Long> outcomes(List<String> result) {
    return result.stream()
        .collect(Collectors.groupingBy(line -> line.split(",")[1], Collectors.counting()));
  }

  private static int decided(JsonNode status) {
    return status.path("rows").asInt() - status.path("waiting").asInt();
  }

  private static boolean isDone(JsonNode status) {
    return status.path("state").asString().equals("DONE");
  }

  private static final class Api {
    private final String root;
    private final String token;

    Api(int port) throws IOException, InterruptedException {
      root = "http://127.0.0.1:" + port;
      var answer =
          HTTP.send(
              HttpRequest.newBuilder(URI.create(root + "/sample/token"))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(
                      BodyPublishers.ofString(
                          "grant_type=client_credentials&client_id=" + ImportNode.USER))
                  .build(),
              BodyHandlers.ofString());
      token =
          "Bearer " + JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    }

    private <T> HttpResponse<T> send(
        String method, String address, BodyPublisher body, HttpResponse.BodyHandler<T> handler)
        throws IOException, InterruptedException {
      return HTTP.send(
          HttpRequest.newBuilder(URI.create(root + address))
              .header("Authorization", token)
              .header("Content-Type", "text/csv")
              .header("Idempotency-Key", UUID.randomUUID().toString())
              .method(method, body)
              .build(),
          handler);
    }

    String upload(String file) throws IOException, InterruptedException {
      var answer =
          send(
              "POST",
              "/api/v1/import-kinds/applicants/imports",
              BodyPublishers.ofString(file),
              BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
      return JsonMapper.shared().readTree(answer.body()).path("id").asString();
    }

    /// Reads the events of an import until something holds.
    ///
    /// @return how many rows were decided then
    int follow(String id, Function<JsonNode, Boolean> until)
        throws IOException, InterruptedException {
      var events =
          send(
              "GET",
              "/api/v1/imports/" + id + "/progress",
              BodyPublishers.noBody(),
              BodyHandlers.ofInputStream());
      try (InputStream in = events.body();
          var lines =
              new java.io.BufferedReader(
                  new java.io.InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.startsWith("data:")) {
            JsonNode status = JsonMapper.shared().readTree(line.substring("data:".length()));
            if (until.apply(status)) {
              return decided(status);
            }
          }
        }
      }
      throw new AssertionError("the events of " + id + " ended too early");
    }

    List<String> result(String id) throws IOException, InterruptedException {
      return send(
              "GET",
              "/api/v1/imports/" + id + "/result",
              BodyPublishers.noBody(),
              BodyHandlers.ofString())
          .body()
          .lines()
          .skip(1)
          .toList();
    }
  }
}
