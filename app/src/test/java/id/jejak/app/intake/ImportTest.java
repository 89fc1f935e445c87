package id.jejak.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.access.Identity.User;
import id.jejak.app.demo.Stage;
import id.jejak.app.sample.Scripted;
import id.jejak.app.sample.banyuasin.Banyuasin;
import id.jejak.kernel.Command;
import id.jejak.messages.assessment.AssessmentRecommendationRecorded;
import id.jejak.messages.assessment.RecordAssessment;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.placement.StartPlacement;
import id.jejak.messages.shared.Role;
import id.jejak.messages.training.ApplyForTraining;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.RecordSession;
import id.jejak.messages.training.SessionHeld;
import id.jejak.messages.training.TrainingApplied;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// R45, S1.6: files of many rows over HTTP. The programme is played as far as each kind of file
/// needs it, in the order of the year.
@TestMethodOrder(OrderAnnotation.class)
class ImportTest {
  private static final Banyuasin PROGRAMME = Banyuasin.of(1, 1);
  private static final String OFFICE = "office.bulk";

  static Stage stage;
  static final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    stage =
        Stage.withHttp(
            PROGRAMME,
            List.of(
                new User(OFFICE, List.of(Role.PROGRAM_ADMIN), "org-office", null, null),
                new User("stranger", List.of(Role.PROGRAM_ADMIN), "org-other", null, null),
                new User("assessor", List.of(Role.ASSESSOR), "org-lsp", null, "asr-nobody"),
                new User("person", List.of(Role.PERSON), "org-office", "per-nobody", null)));
    stage.playUntil(first(ApplyForTraining.class).at());
  }

  @AfterAll
  static void stop() {
    stage.close();
  }

  private static Scripted first(Class<? extends Command> kind) {
    return PROGRAMME.script().commands().stream()
        .filter(asked -> kind.isInstance(asked.command()))
        .findFirst()
        .orElseThrow();
  }

  private static HttpResponse<byte[]> send(
      String user, String method, String address, byte[] body, String... headers) {
    var request =
        HttpRequest.newBuilder(stage.uri(address))
            .header("Authorization", stage.as(user))
            .timeout(Duration.ofSeconds(30))
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static HttpResponse<byte[]> get(String user, String address, String... headers) {
    return send(user, "GET", address, new byte[0], headers);
  }

  private static HttpResponse<byte[]> upload(
      String user, String kind, String type, byte[] file, String key, String language) {
    return send(
        user,
        "POST",
        "/api/v1/import-kinds/" + kind + "/imports",
        file,
        "Content-Type",
        type,
        "Idempotency-Key",
        key,
        "Accept-Language",
        language);
  }

  private static JsonNode json(HttpResponse<byte[]> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  /// Sends a file and follows it to its end by its events.
  private static Ended imported(String user, String kind, String type, byte[] file) {
    var taken = upload(user, kind, type, file, UUID.randomUUID().toString(), "en");
    assertThat(taken.statusCode()).as(text(taken)).isEqualTo(202);
    String id = json(taken).path("id").asString();
    String at = "/api/v1/imports/" + id;
    assertThat(taken.headers().firstValue("Location")).contains(at);
    var told = get(user, at + "/progress", "Accept", "text/event-stream");
    assertThat(told.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    assertThat(text(told)).contains("event:progress").contains("\"state\":\"DONE\"");
    JsonNode status = json(get(user, at));
    assertThat(status.path("state").asString()).isEqualTo("DONE");
    assertThat(status.path("waiting").asInt()).isZero();
    return new Ended(
        id, status, text(get(user, at + "/result", "Accept-Language", "en")).lines().toList());
  }

  record Ended(String id, JsonNode status, List<String> result) {
    List<String> outcomes() {
      return result.stream().skip(1).map(line -> line.split(",")[1]).toList();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String applicant(int n) {
    var asked = (ApplyForTraining) first(ApplyForTraining.class).command();
    return Files.applicant(asked.trainingClass().value(), asked.program().value(), asked.on(), n);
  }

  @Test
  @Order(1)
  void applicants_are_registered_and_apply_each_row_alone() {
    String good = applicant(1) + applicant(2);
    String bad = applicant(3).replace(",NIK,", ",NIK,9") + applicant(4).replace("cls-", "cls-no");
    Ended first = imported(OFFICE, "applicants", "text/csv", bytes(Files.APPLICANTS + good + bad));
    assertThat(first.outcomes()).containsExactly("accepted", "accepted", "refused", "refused");
    assertThat(first.result().get(3))
        .contains("MALFORMED")
        .contains("a NIK has sixteen digits")
        .contains("identity");
    assertThat(text(get(OFFICE, "/api/v1/imports/" + first.id() + "/result")))
        .contains("NIK terdiri dari enam belas angka");
    assertThat(
            stage.all(
                PersonRegistered.class,
                each -> first.result().get(1).contains(each.person().value())))
        .hasSize(1);
    assertThat(stage.all(TrainingApplied.class)).hasSize(2);

    Ended again = imported(OFFICE, "applicants", "text/csv", bytes(Files.APPLICANTS + good + bad));
    assertThat(again.outcomes())
        .containsExactly("already-done", "already-done", "refused", "refused");
    assertThat(again.result().get(1)).endsWith(first.result().get(1).split(",", -1)[5]);

    Ended corrected =
        imported(
            OFFICE,
            "applicants",
            "text/csv",
            bytes(Files.APPLICANTS + good + applicant(3) + applicant(4)));
    assertThat(corrected.outcomes())
        .containsExactly("already-done", "already-done", "accepted", "accepted");
    assertThat(stage.all(TrainingApplied.class)).hasSize(4);
    assertThat(
            stage
                .sql()
                .queryForObject(
                    "select count(*) from intake.row where sealed is not null", Integer.class))
        .isZero();
  }

  @Test
  @Order(2)
  void the_same_request_is_the_same_import() {
    byte[] file = bytes(Files.APPLICANTS + applicant(5));
    String key = UUID.randomUUID().toString();
    var once = upload(OFFICE, "applicants", "text/csv", file, key, "en");
    var twice = upload(OFFICE, "applicants", "text/csv", file, key, "en");
    assertThat(twice.statusCode()).isEqualTo(202);
    assertThat(json(twice).path("id")).isEqualTo(json(once).path("id"));
    var other =
        upload(OFFICE, "applicants", "text/csv", bytes(Files.APPLICANTS + applicant(6)), key, "en");
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(json(other).path("code").asString()).isEqualTo("COMMAND_ID_REUSED");
  }

  @Test
  @Order(2)
  void who_can_be_reached_nowhere_is_registered_all_the_same() {
    String none = applicant(11).replaceAll("\\+62\\d+", "");
    assertThat(
            imported(OFFICE, "applicants", "text/csv", bytes(Files.APPLICANTS + none)).outcomes())
        .containsExactly("accepted");
  }

  @Test
  @Order(2)
  void what_was_sent_is_listed_for_whoever_sent_it() {
    Ended mine =
        imported(OFFICE, "applicants", "text/csv", bytes(Files.APPLICANTS + applicant(21)));
    List<String> listed = new ArrayList<>();
    String address = "/api/v1/imports?limit=2";
    while (address != null) {
      JsonNode page = json(get(OFFICE, address));
      page.path("items").forEach(each -> listed.add(each.path("id").asString()));
      String next = page.path("next").asString("");
      address = next.isEmpty() ? null : "/api/v1/imports?limit=2&after=" + next;
    }
    assertThat(listed).contains(mine.id()).doesNotHaveDuplicates();
    assertThat(json(get("stranger", "/api/v1/imports")).path("items")).isEmpty();
  }

  @Test
  @Order(2)
  void an_import_is_its_callers_and_a_row_needs_the_right_of_its_operation() {
    Ended mine = imported(OFFICE, "applicants", "text/csv", bytes(Files.APPLICANTS + applicant(7)));
    for (String part : List.of("", "/result", "/progress")) {
      var foreign = get("stranger", "/api/v1/imports/" + mine.id() + part);
      assertThat(foreign.statusCode()).isEqualTo(404);
      assertThat(foreign.body())
          .isEqualTo(get("stranger", "/api/v1/imports/imp-none" + part).body());
    }
    byte[] file = bytes(Files.APPLICANTS + applicant(8));
    for (String user : List.of("assessor", "person")) {
      var no = upload(user, "applicants", "text/csv", file, "k", "en");
      assertThat(no.statusCode()).isEqualTo(403);
      assertThat(json(no).path("code").asString()).isEqualTo("NOT_PERMITTED");
    }
    assertThat(upload(OFFICE, "nothing", "text/csv", file, "k", "en").statusCode()).isEqualTo(404);
    assertThat(upload(OFFICE, "applicants", "application/json", file, "k", "en").statusCode())
        .isEqualTo(415);
  }

  @Test
  @Order(2)
  void a_template_can_be_sent_as_it_is() {
    for (String kind : List.of("applicants", "attendance", "results", "placements")) {
      var csv = get(OFFICE, "/api/v1/import-kinds/" + kind + "/template");
      var xlsx = get(OFFICE, "/api/v1/import-kinds/" + kind + "/template", "Accept", Files.XLSX);
      assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
          .contains(kind + ".csv");
      if (!kind.equals("results")) {
        Ended fromCsv = imported(OFFICE, kind, "text/csv", csv.body());
        Ended fromXlsx = imported(OFFICE, kind, Files.XLSX, xlsx.body());
        assertThat(fromXlsx.outcomes()).isEqualTo(fromCsv.outcomes()).containsExactly("refused");
      }
    }
  }

  /// @param code that the caller branches on
  record Spoilt(String code, String type, byte[] file) {
    @Override
    public String toString() {
      return code + " " + (type.equals("text/csv") ? "CSV" : "XLSX");
    }
  }

  private static Spoilt csv(String code, String file) {
    return new Spoilt(code, "text/csv", bytes(file));
  }

  private static Spoilt xlsx(String code, String rows, String... more) throws IOException {
    return new Spoilt(code, Files.XLSX, Files.workbook(rows, more));
  }

  static Stream<Spoilt> spoilt() throws IOException {
    String header = "trainingClass,session,on,absent\n";
    String head = Files.row("trainingClass", "session", "on", "absent");
    return Stream.of(
        csv("FILE_EMPTY", "\n"),
        csv("FILE_EMPTY", header),
        csv("FILE_MALFORMED", header + "cls-1,1,2023-01-16,\"\ncls-1,2,2023-01-17,\n"),
        csv("FILE_MALFORMED", header + "cls-1,1,2023-01-16,\"a\"b\n"),
        new Spoilt(
            "FILE_ENCODING",
            "text/csv",
            (header + "cls-1,1,2023-01-16,caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1)),
        new Spoilt("FILE_ENCODING", "text/csv", header.getBytes(StandardCharsets.UTF_16)),
        csv("COLUMN_UNKNOWN", "trainingClass,session,on,absent,Siti Rahasia\n"),
        csv("COLUMN_MISSING", "trainingClass,session,on\ncls-1,1,2023-01-16\n"),
        csv("COLUMN_TWICE", "trainingClass,session,on,absent,on\n"),
        csv("TOO_MANY_COLUMNS", header + "cls-1,1,2023-01-16,,more\n"),
        csv("TOO_MANY_COLUMNS", ",".repeat(200) + "\n"),
        csv("CELL_TOO_LONG", header + "cls-1,1,2023-01-16," + "x".repeat(2001) + "\n"),
        csv("FORMULA_CELL", header + "cls-1,1,=TODAY(),\n"),
        csv("FILE_TOO_LONG", header + "cls-1,1,2023-01-16,\n".repeat(50_001)),
        new Spoilt("FILE_MALFORMED", Files.XLSX, bytes("no archive")),
        xlsx("FILE_MALFORMED", head + "<row>"),
        xlsx("FILE_MALFORMED", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>&b;"),
        xlsx("FORMULA_CELL", head + Files.row("cls-1", "<c><f>1+1</f><v>2</v></c>")),
        xlsx("NUMBER_IMPRECISE", head + Files.row("<c><v>1607114101909000</v></c>")),
        xlsx("NUMBER_IMPRECISE", head + Files.row("<c><v>1.607114101909E+15</v></c>")),
        xlsx("TOO_MANY_COLUMNS", head + "<row><c r=\"ZZZZZZZ2\"><v>1</v></c></row>"),
        xlsx("CELL_TOO_LONG", head + Files.row("x".repeat(2001))),
        xlsx("FILE_INFLATES", head, "xl/media/bomb", "0".repeat(49 * 1024 * 1024)),
        xlsx(
            "FILE_INFLATES",
            head,
            "xl/sharedStrings.xml",
            "<sst>" + ("<si><t>" + "x".repeat(2000) + "</t></si>").repeat(9_000) + "</sst>"));
  }

  @ParameterizedTest
  @Order(2)
  @MethodSource("spoilt")
  void a_spoilt_file_is_told_clearly_and_nothing_of_it_is_kept(Spoilt file) {
    int before = kept();
    var english =
        upload(OFFICE, "attendance", file.type(), file.file(), UUID.randomUUID().toString(), "en");
    assertThat(kept()).isEqualTo(before);
    var indonesian =
        file.file().length > 100_000
            ? english
            : upload(
                OFFICE, "attendance", file.type(), file.file(), UUID.randomUUID().toString(), "id");
    for (var answer : List.of(english, indonesian)) {
      assertThat(answer.statusCode()).as(text(answer)).isEqualTo(422);
      assertThat(json(answer).path("code").asString()).isEqualTo(file.code());
      assertThat(text(answer)).doesNotContain("Rahasia");
    }
    if (english != indonesian) {
      assertThat(json(english).path("detail").asString())
          .isNotBlank()
          .isNotEqualTo(json(indonesian).path("detail").asString());
    }
  }

  private static int kept() {
    return java.util.Objects.requireNonNull(
        stage.sql().queryForObject("select count(*) from intake.import", Integer.class));
  }

  @Test
  @Order(2)
  void a_file_beyond_the_limit_is_not_read() {
    var answer =
        upload(OFFICE, "attendance", "text/csv", new byte[17 * 1024 * 1024], "large", "en");
    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @Test
  @Order(3)
  void the_roll_of_each_session_is_a_row() {
    Scripted script = first(RecordSession.class);
    stage.playUntil(script.at());
    var asked = (RecordSession) script.command();
    String row =
        "%s;%d;%s;%s\n"
            .formatted(
                asked.trainingClass(),
                asked.session(),
                asked.on(),
                asked.absent().stream().map(EnrollmentId::value).collect(Collectors.joining(" ")));
    Ended ended =
        imported(
            script.by().actor(),
            "attendance",
            "text/csv",
            bytes(
                "\uFEFFtrainingClass;session;on;absent\n"
                    + row
                    + row
                    + "cls-none;1;2023-01-16;\n"));
    assertThat(ended.outcomes()).containsExactly("accepted", "already-done", "refused");
    assertThat(stage.all(SessionHeld.class)).hasSize(1);
  }

  @Test
  @Order(4)
  void what_an_assessor_recommends_is_a_row() throws IOException {
    Scripted script = first(RecordAssessment.class);
    stage.playUntil(script.at());
    var asked = (RecordAssessment) script.command();
    String units =
        asked.units().entrySet().stream()
            .map(unit -> unit.getKey().code() + "=" + unit.getValue())
            .collect(Collectors.joining("; "));
    String assessor = asked.assessor().value();
    byte[] workbook =
        Files.workbook(
            Files.row("assessment", "assessor", "units", "followUp")
                + Files.row(asked.assessment().value(), assessor, units)
                + Files.row(asked.assessment().value(), "asr-another", units)
                + Files.row("asm-none", assessor, "M.74100.001.02=PERHAPS"));
    Ended ended = imported(script.by().actor(), "results", Files.XLSX, workbook);
    assertThat(ended.outcomes()).containsExactly("accepted", "refused", "refused");
    assertThat(ended.result().get(2)).contains("NOT_FOUND");
    assertThat(ended.result().get(3)).contains("one of K, BK");
    assertThat(stage.all(AssessmentRecommendationRecorded.class)).hasSize(1);
  }

  @Test
  @Order(5)
  void who_has_begun_to_work_is_a_row() {
    Scripted script = first(StartPlacement.class);
    stage.playUntil(script.at());
    int before = stage.all(PlacementStarted.class).size();
    var asked = (StartPlacement) script.command();
    String header = "person,employer,kind,wage,on,track,program\n";
    List<String> cells =
        Arrays.asList(
            asked.of().person().value(),
            asked.of().employer().value(),
            asked.kind().name(),
            asked.wage().name(),
            asked.on().toString(),
            asked.of().track().name(),
            String.valueOf(asked.of().program()));
    String row = String.join(",", cells) + "\n";
    Ended ended =
        imported(
            OFFICE,
            "placements",
            "text/csv",
            bytes(header + row + row.replace(asked.kind().name(), "GIG")));
    assertThat(ended.outcomes()).containsExactly("accepted", "refused");
    assertThat(stage.all(PlacementStarted.class)).hasSize(before + 1);
    String position = ended.status().path("logPosition").asString();
    assertThat(
            text(
                get(
                    "auditor",
                    "/api/v1/placements?limit=1000",
                    "X-Log-Position",
                    position,
                    "X-Reason",
                    "a test looks")))
        .contains(ended.result().get(1).split(",", -1)[5]);
  }
}
