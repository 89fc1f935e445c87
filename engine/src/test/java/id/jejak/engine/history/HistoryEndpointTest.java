package id.jejak.engine.history;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.toy.Toy;
import id.jejak.engine.toy.ToyEngine;
import id.jejak.kernel.Provenance;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A jar opened on Monday the 2nd of January 2023; a coin of Monday that is entered on Tuesday; a
/// coin of Tuesday.
class HistoryEndpointTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Toy.JarId JAR = new Toy.JarId("jar-history");

  static ToyEngine engine;

  @BeforeAll
  static void start() {
    engine = ToyEngine.overHttp();
    engine.open("history");
    engine.settle();
    engine.clock().advance(ToyEngine.ORIGIN.plus(Duration.ofHours(20)));
    engine
        .commands()
        .ask(
            new Toy.AddCoin(JAR),
            Provenance.of(UUID.randomUUID(), "usr-late", "TESTER", "org-test", ToyEngine.ORIGIN));
    engine.ask(new Toy.AddCoin(JAR));
    engine.settle();
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = engine.address().resolve("/api/v1/history/" + path);
    return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private static JsonNode history(String path) throws IOException, InterruptedException {
    return JSON.readTree(get(path).body());
  }

  @Test
  void a_stream_is_replayed_with_its_personal_data() throws IOException, InterruptedException {
    var history = history("jar-history");
    assertThat(history.at("/facts").size()).isEqualTo(4);
    assertThat(history.at("/facts/0/type").asString()).isEqualTo("toy.JarOpened");
    assertThat(history.at("/facts/0/event/owner/plain").asString()).isEqualTo("owner of history");
    assertThat(history.at("/facts/1/actor").asString()).isEqualTo("process:welcome");
    assertThat(history.at("/rows").isNull()).isTrue();
  }

  @Test
  void what_happened_by_a_day_depends_on_what_was_known() throws IOException, InterruptedException {
    var monday = "jar-history?view=jar_board&at=2023-01-02";
    assertThat(history(monday).at("/rows/0/coins").asLong()).isEqualTo(2);
    assertThat(history(monday + "&knownOn=2023-01-02").at("/rows/0/coins").asLong()).isEqualTo(1);
    assertThat(history("jar-history?view=jar_board").at("/rows/0/coins").asLong()).isEqualTo(3);
  }

  @Test
  void the_rows_are_as_the_view_would_show_them() throws IOException, InterruptedException {
    var rows = history("jar-history?view=jar_board&position=1").at("/rows");
    assertThat(rows.at("/0/jar").asString()).isEqualTo("jar-history");
    assertThat(rows.at("/0/owner").asString()).isEqualTo("owner of history");
    assertThat(rows.at("/0/status").asString()).isEqualTo("OPEN");
  }

  @Test
  void before_it_existed_there_is_nothing() throws IOException, InterruptedException {
    assertThat(history("jar-history?at=2022-12-31&view=jar_board").at("/rows").size()).isZero();
  }

  @Test
  void who_asks_for_what_never_was_is_told_so() throws IOException, InterruptedException {
    assertThat(get("jar-nobody").statusCode()).isEqualTo(404);
    assertThat(get("jar-history?view=no_such_view").statusCode()).isEqualTo(404);
  }
}
