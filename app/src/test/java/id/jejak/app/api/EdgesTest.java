package id.jejak.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.log.EventLog;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What a caller meets before and beside the rules.
class EdgesTest {
  private static final String OFFICE =
      "{\"organization\": \"org-edge\", \"kind\": \"LABOUR_OFFICE\", \"name\": \"Dinas\", \"seat\":"
          + " \"16.07\"}";

  static Api api;

  @BeforeAll
  static void start() {
    api = new Api(Instant.parse("2023-01-04T01:00:00Z"));
    assertThat(api.send("POST", "/api/v1/organizations", OFFICE, Map.of()).statusCode())
        .isEqualTo(201);
    for (int n = 1; n <= 3; n++) {
      String other = OFFICE.replace("org-edge", "org-other-" + n);
      assertThat(api.send("POST", "/api/v1/organizations", other, Map.of()).statusCode())
          .isEqualTo(201);
    }
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  private static HttpResponse<String> get(String address, String... headers) {
    return api.send(
        "GET", address, null, headers.length == 0 ? Map.of() : Map.of(headers[0], headers[1]));
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(JsonMapper.shared().readTree(answer.body()).path("code").asString()).isEqualTo(code);
  }

  /// What comes back for bytes that no client of ours would send.
  private static String raw(String request) throws IOException {
    try (var socket = new Socket("127.0.0.1", api.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void what_the_server_itself_cannot_take_is_a_problem_too() throws IOException {
    assertThat(raw("GET /api/v1/persons?{bad} HTTP/1.1\r\nHost: a\r\n\r\n"))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json", "\"MALFORMED\"")
        .doesNotContain("Tomcat", "Exception", "properties");
    assertThat(raw("GET / HTTP/1.1\r\nHost: a\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 4")
        .contains("application/problem+json", "\"MALFORMED\"");
  }

  @Test
  void a_search_for_what_is_no_number_of_a_document_is_told_the_rule() {
    HttpResponse<String> answer =
        api.send(
            "POST", "/api/v1/persons/search", "{\"kind\": \"NIK\", \"number\": \"12\"}", Map.of());
    assertProblem(answer, 400, "MALFORMED");
    assertThat(answer.body()).contains("enam belas angka");
  }

  @Test
  void a_body_has_a_bound_whether_its_length_is_said_or_not() throws IOException {
    String much = "{\"name\": \"" + "x".repeat(1_100_000) + "\"}";
    assertProblem(api.send("POST", "/api/v1/organizations", much, Map.of()), 413, "BODY_TOO_LARGE");
    String chunk = "x".repeat(65_000);
    var chunked =
        new StringBuilder(
            "POST /api/v1/organizations HTTP/1.1\r\n"
                + "Host: localhost\r\n"
                + "Connection: close\r\n"
                + "Idempotency-Key: k\r\n"
                + "Authorization: "
                + api.token()
                + "\r\n"
                + "Content-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n"
                + "9\r\n"
                + "{\"name\":\"\r\n");
    for (int n = 0; n < 20; n++) {
      chunked
          .append(Integer.toHexString(chunk.length()))
          .append("\r\n")
          .append(chunk)
          .append("\r\n");
    }
    assertThat(raw(chunked + "0\r\n\r\n")).startsWith("HTTP/1.1 413").contains("BODY_TOO_LARGE");
  }

  @Test
  void pages_have_a_bound_and_lead_to_the_next() {
    for (String limit : new String[] {"0", "1001", "-1", "many", "99999999999"}) {
      assertProblem(get("/api/v1/organizations?limit=" + limit), 400, "LIMIT_INVALID");
    }
    assertProblem(get("/api/v1/organizations?after=%21"), 400, "CURSOR_INVALID");
    var first = api.send("GET", "/api/v1/organizations?limit=2", null, shownAll());
    String link = first.headers().firstValue("Link").orElseThrow();
    assertThat(link).startsWith("</api/v1/organizations?").endsWith("; rel=\"next\"");
    String next = link.substring(1, link.indexOf('>'));
    var items = JsonMapper.shared().readTree(get(next).body()).path("items");
    assertThat(items.size()).isEqualTo(2);
    assertThat(get(next).headers().firstValue("Link")).isEmpty();
  }

  private static Map<String, String> shownAll() {
    return Map.of("X-Log-Position", "org-other-3@0");
  }

  @Test
  void who_has_what_there_is_gets_nothing_again_and_guards_a_change_by_it() {
    var shown =
        api.send(
            "GET", "/api/v1/organizations/org-edge", null, Map.of("X-Log-Position", "org-edge@0"));
    String tag = shown.headers().firstValue("ETag").orElseThrow();
    assertThat(tag).startsWith("\"0-");
    assertThat(get("/api/v1/organizations/org-edge", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    String suspension = "{\"from\": \"2023-01-04\", \"reason\": \"AUDIT\"}";
    String address = "/api/v1/organizations/org-edge/suspension";
    var done = api.send("POST", address, suspension, Map.of("If-Match", tag));
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    assertProblem(
        api.send("POST", address, suspension, Map.of("If-Match", tag)), 412, "STALE_VERSION");
    var later =
        api.send(
            "GET",
            "/api/v1/organizations/org-edge",
            null,
            Map.of(
                "If-None-Match",
                tag,
                "X-Log-Position",
                done.headers().firstValue("X-Log-Position").orElseThrow()));
    assertThat(later.statusCode()).isEqualTo(200);
  }

  /// Who loses is told what the winner has, or to come again; nobody is failed.
  @Test
  void a_race_has_one_winner() {
    String person =
        """
        {"identity": {"kind": "NIK", "number": "1607111012900071"}, "name": "Contoh Lomba",
         "birth": "1990-12-10", "sex": "MALE", "education": "SMA", "domicile": "16.07.11"}
        """;
    var answers =
        IntStream.range(0, 24)
            .parallel()
            .mapToObj(n -> api.send("POST", "/api/v1/persons", person, Map.of()))
            .toList();
    assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() != 201)
        .allSatisfy(answer -> {
          assertThat(answer.statusCode()).as(answer.body()).isIn(409, 503);
          if (answer.statusCode() == 503) {
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
          } else {
            assertProblem(answer, 409, "NIK_ALREADY_REGISTERED");
          }
        });
    String suspension = "{\"from\": \"2023-01-04\", \"reason\": \"AUDIT\"}";
    var guarded =
        IntStream.range(0, 12)
            .parallel()
            .mapToObj(n ->
                api.send(
                    "POST",
                    "/api/v1/organizations/org-other-1/suspension",
                    suspension.replace("AUDIT", "AUDIT-" + n),
                    Map.of("If-Match", "\"0\"")))
            .toList();
    assertThat(guarded).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
    assertThat(guarded)
        .filteredOn(answer -> answer.statusCode() != 200)
        .allSatisfy(
            answer -> assertThat(answer.statusCode()).as(answer.body()).isIn(409, 412, 503));
  }

  @Test
  void what_another_holds_for_too_long_is_told_to_come_again_and_leaves_nothing() throws Exception {
    String trainer =
        """
        {"trainer": "trn-held", "person": "per-held", "name": "Contoh Pelatih",
         "employment": "ASN", "organization": "org-edge"}
        """;
    Map<String, String> key = Map.of("Idempotency-Key", "held");
    try (var other = api.connection()) {
      other.setAutoCommit(false);
      try (var holding = other.createStatement()) {
        holding.execute("insert into engine.claim values ('trainer', 'per-held', 'trn-other')");
      }
      var answer = api.send("POST", "/api/v1/trainers", trainer, key);
      assertProblem(answer, 503, "BUSY");
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
      assertThat(api.the(EventLog.class).read("trn-held", 0)).isEmpty();
      other.rollback();
    }
    var again = api.send("POST", "/api/v1/trainers", trainer, key);
    assertThat(again.statusCode()).as(again.body()).isEqualTo(201);
    assertThat(api.the(EventLog.class).read("trn-held", 0)).hasSize(1);
  }

  @Test
  void what_is_not_known_is_told_in_the_readers_language() {
    assertTold(
        "/api/v1/certificates/cert-none/status",
        "cert-none tidak ditemukan.",
        "cert-none is not known here.");
    assertTold(
        "/api/v1/imports/6f1c2f0e-0000-4000-8000-000000000001",
        "yang diminta tidak ditemukan.",
        "what was asked for is not known here.");
    assertTold(
        "/api/v1/public/certificates/none",
        "yang diminta tidak ditemukan.",
        "what was asked for is not known here.");
  }

  private static void assertTold(String address, String indonesian, String english) {
    Map.of("id", indonesian, "en", english)
        .forEach((language, told) -> {
          var answer = get(address, "Accept-Language", language);
          assertProblem(answer, 404, "NOT_FOUND");
          assertThat(JsonMapper.shared().readTree(answer.body()).path("detail").asString())
              .isEqualTo(told);
        });
  }

  @Test
  void who_waits_in_vain_is_told_to_come_again() {
    var answer = get("/api/v1/organizations", "X-Log-Position", "org-edge@999");
    assertProblem(answer, 503, "VIEW_BEHIND");
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
  }

  @Test
  void everybody_has_an_allowance() {
    System.setProperty("jejak.web.burst", "5");
    System.setProperty("jejak.web.per-second", "1");
    try (var strict = new Api(Instant.parse("2023-01-04T01:00:00Z"))) {
      HttpResponse<String> answer = strict.send("GET", "/api/v1/programs", null, Map.of());
      assertThat(answer.headers().firstValue("RateLimit").orElse("")).contains("r=4");
      for (int n = 0; n < 20 && answer.statusCode() == 200; n++) {
        answer = strict.send("GET", "/api/v1/programs", null, Map.of());
      }
      assertProblem(answer, 429, "TOO_MANY_REQUESTS");
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
      var nobody = Map.of("Authorization", "Bearer nobody");
      answer = strict.send("GET", "/api/v1/programs", null, nobody);
      assertProblem(answer, 401, "UNAUTHENTICATED");
      for (int n = 0; n < 20 && answer.statusCode() == 401; n++) {
        answer = strict.send("GET", "/api/v1/programs", null, nobody);
      }
      assertProblem(answer, 429, "TOO_MANY_REQUESTS");
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
    } finally {
      System.clearProperty("jejak.web.burst");
      System.clearProperty("jejak.web.per-second");
    }
  }
}
