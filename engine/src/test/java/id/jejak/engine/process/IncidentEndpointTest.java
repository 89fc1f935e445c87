package id.jejak.engine.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.toy.Toy;
import id.jejak.engine.toy.ToyEngine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class IncidentEndpointTest {
  private final HttpClient http = HttpClient.newHttpClient();

  private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(URI address) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(address).POST(BodyPublishers.noBody()).build(),
        BodyHandlers.ofString());
  }

  @Test
  void an_administrator_sees_what_is_parked_tries_it_and_lets_it_go_on()
      throws IOException, InterruptedException {
    try (var engine = ToyEngine.overHttp()) {
      Toy.Welcome.poisonous = true;
      engine.open("poison-over-http");
      engine.settle();
      URI incidents = engine.address().resolve("/api/v1/incidents");
      URI resume = URI.create(incidents + "/welcome/jar-poison-over-http/resume");

      assertThat(get(incidents).body())
          .contains("jar-poison-over-http", "IllegalArgumentException")
          .doesNotContain("owner of");
      assertThat(post(resume).statusCode()).isEqualTo(409);

      Toy.Welcome.poisonous = false;
      assertThat(post(resume).body()).contains("AddCoin");
      assertThat(get(incidents).body()).contains("jar-poison-over-http");
      assertThat(post(URI.create(resume + "?dryRun=false")).statusCode()).isEqualTo(200);
      assertThat(get(incidents).body()).isEqualTo("[]");
      assertThat(post(resume).statusCode()).isEqualTo(404);
    }
  }
}
