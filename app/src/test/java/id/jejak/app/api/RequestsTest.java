package id.jejak.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.api.RequestFile.Step;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.process.ProcessRows;
import id.jejak.engine.process.Quiet;
import id.jejak.engine.process.TimerSweep;
import id.jejak.engine.view.Views;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The requests that we show to people do what they say, top to bottom.
class RequestsTest {
  private static final Path FILE = Path.of("requests/from-agreement-to-job.http");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void one_person_goes_from_agreement_to_job() throws Exception {
    try (var api = new Api(Instant.parse("2023-01-02T00:00:00Z"))) {
      var file = new RequestFile();
      int sent = 0;
      JsonNode last = JsonMapper.shared().createObjectNode();
      for (Step step : RequestFile.read(FILE)) {
        switch (step) {
          case Step.At at -> moveTo(api, at.moment());
          case Step.Assign assign -> file.assign(assign.variable(), assign.value());
          case Step.Request request -> {
            last = send(api, file, request);
            sent++;
          }
        }
      }
      assertThat(sent).isGreaterThan(60);
      assertThat(last.at("/items/0/status").asString()).isEqualTo("STARTED");
    }
  }

  private static JsonNode send(Api api, RequestFile file, Step.Request request) throws Exception {
    String address = file.filled(request.address()).replace("http://127.0.0.1:8080", "");
    var headers = new java.util.LinkedHashMap<String, String>();
    request.headers().forEach((name, value) -> headers.put(name, file.filled(value)));
    String body = request.body() == null ? null : file.filled(request.body());
    var answer = api.send(request.method(), address.replace(" ", "%20"), body, headers);
    assertThat(answer.statusCode())
        .as("%s %s %s%n%s", request.method(), address, body, answer.body())
        .isBetween(200, 201);
    rest(api);
    JsonNode told = JsonMapper.shared().readTree(answer.body());
    if (request.name() != null) {
      file.answered(request.name(), told);
    }
    return told;
  }

  /// Nothing follows any more, and every view shows it: who reads next reads all of it.
  private static void rest(Api api) throws Exception {
    api.the(Quiet.class).await(PATIENCE);
    long end = api.the(EventLog.class).head().position();
    assertThat(api.the(Views.class).awaitAll(end, PATIENCE)).isTrue();
  }

  /// As time passes, what is due falls due.
  private static void moveTo(Api api, Instant moment) throws Exception {
    var rows = api.the(ProcessRows.class);
    Instant next = rows.nextDue();
    while (next != null && !next.isAfter(moment)) {
      api.clock().advance(next);
      api.the(TimerSweep.class).fire();
      rest(api);
      next = rows.nextDue();
    }
    api.clock().advance(moment);
  }
}
