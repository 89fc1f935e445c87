package id.jejak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import id.jejak.app.access.Identity.User;
import id.jejak.app.demo.Stage;
import id.jejak.app.sample.Scripted;
import id.jejak.app.sample.banyuasin.Banyuasin;
import id.jejak.messages.shared.Role;
import id.jejak.messages.training.ApplyForTraining;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// People's numbers, names, telephones and mail addresses are sent to every operation, in every
/// place where somebody may put them by mistake; then everything that came back and everything that
/// was printed is searched for them.
class LeakTest {
  private static final Banyuasin PROGRAMME = Banyuasin.of(1, 1);
  private static final String OFFICE = "office.leak";

  /// Everything that may be asked for without personal data coming back with a yes.
  private static final Set<String> SHOWS_PEOPLE =
      Set.of("/persons", "/classes/", "/history/", "/timelines/", "/correction");

  private record Someone(String nik, String name, String phone, String email) {
    static Someone of(int n) {
      var birth = LocalDate.of(1990, 1, 1).plusDays(n);
      return new Someone(
          "160711%02d%02d90%04d".formatted(birth.getDayOfMonth(), birth.getMonthValue(), 7000 + n),
          "Qhalisah Zubaidahwati " + (char) ('A' + n % 26) + (char) ('a' + n / 26),
          "+6281200077%03d".formatted(n),
          "qhalisah.%03d@zubaidah.example".formatted(n));
    }

    List<String> all() {
      return List.of(nik, name, phone, email);
    }

    String registration() {
      return """
      {"identity": {"kind": "NIK", "number": "%s"}, "name": "%s", "birth": "%s", "sex": "MALE",
       "education": "SMA", "domicile": "16.07.11", "contact": {"phone": "%s", "email": "%s"}}
      """
          .formatted(
              nik,
              name,
              "19" + nik.substring(10, 12) + "-" + nik.substring(8, 10) + "-" + nik.substring(6, 8),
              phone,
              email);
    }
  }

  private final Queue<HttpResponse<String>> answers = new ConcurrentLinkedQueue<>();
  private final Set<String> codes = new TreeSet<>();
  private @Nullable Stage stage;

  private HttpResponse<String> send(
      String user, String method, String address, String body, String... headers) {
    Stage stage = Objects.requireNonNull(this.stage);
    var request =
        HttpRequest.newBuilder(stage.uri("/api/v1" + address))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .setHeader("Content-Type", "application/json")
            .setHeader("Idempotency-Key", UUID.randomUUID().toString());
    if (!user.isEmpty()) {
      request.setHeader("Authorization", stage.as(user));
    }
    for (int n = 0; n < headers.length; n += 2) {
      request.setHeader(headers[n], headers[n + 1]);
    }
    HttpResponse<String> answer = stage.send(request.build());
    answers.add(answer);
    if (answer.statusCode() >= 400) {
      codes.add(JsonMapper.shared().readTree(answer.body()).path("code").asString(""));
    }
    return answer;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void nothing_personal_comes_back_with_a_no_or_is_printed() throws Exception {
    var logged = new ListAppender<ILoggingEvent>();
    logged.start();
    var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    var printed = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    var everything = new PrintStream(printed, true, StandardCharsets.UTF_8);
    System.setOut(everything);
    System.setErr(everything);
    var people = Stream.iterate(1, n -> n + 1).limit(30).map(Someone::of).toList();
    try (var played =
        Stage.withHttp(
            PROGRAMME,
            List.of(
                new User(OFFICE, List.of(Role.PROGRAM_ADMIN), "org-office", null, null),
                new User(
                    "all",
                    Stream.of(Role.values()).filter(role -> role != Role.SYSTEM).toList(),
                    "org-office",
                    "per-all",
                    "asr-all"),
                new User("lsp", List.of(Role.LSP_ADMIN), "org-lsp-x", null, null)))) {
      stage = played.playUntil(first().at());
      // The node sets logging up anew when it starts.
      root.addAppender(logged);
      root.warn("the log is heard");
      people.forEach(this::register);
      everywhere(people);
      inFiles(people);
      played.settle();
    } finally {
      root.detachAppender(logged);
      System.setOut(out);
      System.setErr(err);
    }
    var told = new StringBuilder(printed.toString(StandardCharsets.UTF_8));
    for (ILoggingEvent each : List.copyOf(logged.list)) {
      told.append(each.getFormattedMessage()).append(each.getKeyValuePairs()).append('\n');
      for (IThrowableProxy thrown = each.getThrowableProxy();
          thrown != null;
          thrown = thrown.getCause()) {
        told.append(thrown.getMessage()).append('\n');
      }
    }
    search(people, told.toString());
  }

  private static Scripted first() {
    return PROGRAMME.script().commands().stream()
        .filter(asked -> asked.command() instanceof ApplyForTraining)
        .findFirst()
        .orElseThrow();
  }

  /// Once as it should be, and in every way in which it should not.
  private void register(Someone one) {
    String good = one.registration();
    String key = UUID.randomUUID().toString();
    var made = send(OFFICE, "POST", "/persons", good, "Idempotency-Key", key);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    send(OFFICE, "POST", "/persons", good.replace("SMA", "SMP"), "Idempotency-Key", key);
    send(OFFICE, "POST", "/persons", good);
    for (String value : one.all()) {
      send(OFFICE, "POST", "/persons", good.replace("\"SMA\"", "\"" + value + "\""));
      send(OFFICE, "POST", "/persons", good.replace("16.07.11", value));
      send(OFFICE, "POST", "/persons", good.replace("\"sex\"", "\"" + value + "\""));
      send(OFFICE, "POST", "/persons", "{\"name\": [\"" + value + "\"]}");
      send(OFFICE, "POST", "/persons", "\"" + value + "\"");
      send(OFFICE, "POST", "/persons", "{\"name\": " + value);
      send(OFFICE, "POST", "/persons", value, "Content-Type", "text/" + encoded(value));
      send(OFFICE, "POST", "/persons/search", "{\"name\": \"" + value + "\", \"birth\": 7}");
    }
    send(OFFICE, "POST", "/persons", good.replace(one.nik(), one.nik().substring(1)));
    send(OFFICE, "POST", "/persons", good.replace(one.nik(), one.nik() + "9"));
    send("lsp", "POST", "/persons", good);
    send("", "POST", "/persons", good);
    String person = JsonMapper.shared().readTree(made.body()).path("id").asString();
    String contact =
        "{\"contact\": {\"phone\": \"%s\", \"email\": \"%s\", \"fax\": 1}}"
            .formatted(one.phone(), one.email());
    send(OFFICE, "PUT", "/persons/" + person + "/contact", contact);
    send("lsp", "PUT", "/persons/" + person + "/contact", contact.replace(", \"fax\": 1", ""));
    for (String header :
        List.of("X-Role", "If-Match", "X-Occurred-At", "X-Log-Position", "Accept-Language")) {
      send(OFFICE, "PUT", "/persons/" + person + "/contact", contact, header, one.name());
      send(OFFICE, "GET", "/persons/" + person, "", header, one.nik());
    }
  }

  /// Where every operation takes something: in its address, in its query and in its body.
  private void everywhere(List<Someone> people) {
    JsonNode document = JsonMapper.shared().readTree(send("", "GET", "/openapi.json", "").body());
    int n = 0;
    for (var path : document.path("paths").properties()) {
      String template = path.getKey().replace("/api/v1", "");
      for (var operation : path.getValue().properties()) {
        Someone one = people.get(n++ % people.size());
        String method = operation.getKey().toUpperCase(java.util.Locale.ROOT);
        for (String value : one.all()) {
          var query = new ArrayList<String>();
          operation
              .getValue()
              .path("parameters")
              .forEach(each -> {
                if (each.path("in").asString().equals("query")) {
                  query.add(each.path("name").asString() + "=" + encoded(value));
                }
              });
          query.add("after=" + encoded(value));
          String address =
              template.replaceAll("\\{\\w+}", encoded(value).replace("+", "%20"))
                  + "?"
                  + String.join("&", query);
          String body = method.equals("GET") ? "" : "{\"" + value + "\": \"" + value + "\"}";
          send("all", method, address, body);
          send("lsp", method, address, body);
        }
      }
    }
    for (String metrics : List.of("/../../actuator/prometheus", "/../../actuator/metrics")) {
      send("all", "GET", metrics, "");
    }
  }

  private void inFiles(List<Someone> people) throws Exception {
    var asked = (ApplyForTraining) first().command();
    String head =
        "trainingClass,program,on,person,identity.kind,identity.number,name,birth,sex,education,"
            + "domicile,contact.phone,contact.email,category\n";
    var rows = new StringBuilder(head);
    for (Someone one : people) {
      for (String education : List.of("SMA", one.name())) {
        rows.append(
            "%s,%s,%s,,NIK,%s,%s,1990-01-%s,MALE,%s,16.07.11,%s,%s,%s\n"
                .formatted(
                    asked.trainingClass(),
                    asked.program(),
                    asked.on(),
                    one.nik(),
                    one.name(),
                    one.nik().substring(6, 8),
                    education,
                    one.phone(),
                    one.email(),
                    one.phone()));
      }
    }
    var taken =
        send(
            OFFICE,
            "POST",
            "/import-kinds/applicants/imports",
            rows.toString(),
            "Content-Type",
            "text/csv");
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
    String at = "/imports/" + JsonMapper.shared().readTree(taken.body()).path("id").asString();
    send(OFFICE, "GET", at + "/progress", "", "Accept", "text/event-stream");
    String result = send(OFFICE, "GET", at + "/result", "", "Accept", "text/csv").body();
    assertThat(result.lines()).hasSize(2 * people.size() + 1);
    assertThat(result).contains("refused");
    send(OFFICE, "GET", "/imports", "");
    for (Someone one : people) {
      for (String value : one.all()) {
        for (String spoilt :
            List.of(
                head.replace("category", value) + "x\n",
                head + "\"" + value,
                head + "=" + value + ",\n",
                head + "a".repeat(30) + ",".repeat(120) + value + "\n")) {
          send(
              OFFICE,
              "POST",
              "/import-kinds/applicants/imports",
              spoilt,
              "Content-Type",
              "text/csv");
        }
        send(
            OFFICE,
            "POST",
            "/import-kinds/" + encoded(value).replace("+", "%20") + "/imports",
            head);
      }
    }
  }

  private void search(List<Someone> people, String printed) {
    assertThat(answers.size()).isGreaterThan(5_000);
    assertThat(codes)
        .contains(
            "MALFORMED",
            "NIK_ALREADY_REGISTERED",
            "COMMAND_ID_REUSED",
            "NOT_PERMITTED",
            "NOT_FOUND",
            "UNAUTHENTICATED",
            "MEDIA_TYPE_NOT_SUPPORTED",
            "COLUMN_UNKNOWN",
            "FILE_MALFORMED");
    var leaks = new ArrayList<String>();
    for (HttpResponse<String> answer : answers) {
      String path = answer.uri().getPath();
      boolean mayName = answer.statusCode() < 400 && SHOWS_PEOPLE.stream().anyMatch(path::contains);
      String told = answer.body() + answer.headers().map();
      for (Someone one : people) {
        for (String value : one.all()) {
          if (!(mayName && value.equals(one.name())) && told.contains(value)) {
            leaks.add(
                answer.statusCode() + " " + answer.request().method() + " " + path + " " + told);
          }
        }
      }
    }
    assertThat(leaks).isEmpty();
    assertThat(printed).contains("the log is heard");
    for (Someone one : people) {
      for (String value : one.all()) {
        assertThat(printed.contains(value)).as("printed: " + value).isFalse();
        assertThat(printed.contains(encoded(value))).as("printed: " + value).isFalse();
      }
    }
  }
}
