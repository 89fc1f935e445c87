package id.jejak.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Two nodes on one database: whoever was answered by one reads it on the other.
class TwoNodesTest {
  private static final String COMPANY =
      "{\"organization\": \"org-n%d\", \"kind\": \"COMPANY\", \"name\": \"PT %d\", \"seat\": \"16.07\"}";

  @Test
  void a_read_that_names_a_position_waits_for_it_on_any_node() {
    try (var one = new Api(Instant.parse("2023-01-04T01:00:00Z"));
        var other = one.beside()) {
      for (int n = 0; n < 20; n++) {
        Api writes = n % 2 == 0 ? one : other;
        Api reads = n % 2 == 0 ? other : one;
        var made = writes.send("POST", "/api/v1/organizations", COMPANY.formatted(n, n), Map.of());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String position = made.headers().firstValue("X-Log-Position").orElseThrow();
        var read =
            reads.send(
                "GET", "/api/v1/organizations/org-n" + n, null, Map.of("X-Log-Position", position));
        assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        var list =
            reads.send("GET", "/api/v1/organizations", null, Map.of("X-Log-Position", position));
        assertThat(JsonMapper.shared().readTree(list.body()).path("items")).hasSize(n + 1);
      }
    }
  }
}
