package id.jejak.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.http.CommandApp.Answer;
import id.jejak.engine.command.Commands;
import id.jejak.engine.command.LogCommand.PublishRules;
import id.jejak.engine.log.EventLog;
import id.jejak.kernel.Event;
import id.jejak.kernel.Identifier;
import id.jejak.kernel.Provenance;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.ProgramPlanned;
import id.jejak.messages.program.RegistrationOpened;
import id.jejak.messages.program.TrainingType;
import id.jejak.messages.program.TrainingTypeAdded;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.Period;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.OfferSeat;
import id.jejak.messages.training.RecordSelectionStage;
import id.jejak.messages.training.Seats;
import id.jejak.messages.training.SelectionOpened;
import id.jejak.messages.training.SelectionStage;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class CommandsOverHttpTest {
  private static final String NIK = "16071101019000";
  private static final String ENGLISH = "Accept-Language";
  private static final ProgramId PROGRAM = new ProgramId("prog-2023");
  private static final ClassId CLASS = new ClassId("cls-oto-1");
  private static final TrainingType OTO = new TrainingType("OTO");
  private static final SchemeVersion SCHEME = new SchemeVersion(new SchemeId("sch-oto"), 1);
  private static final OrganizationId OFFICE = new OrganizationId("org-office");
  private static final String ON = "{\"on\": \"2023-01-05\"}";

  static CommandApp app;
  static int people = 10;

  @BeforeAll
  static void start() {
    app = new CommandApp();
    LocalDate day = LocalDate.of(2023, 1, 1);
    ask(new PublishRules(Map.of("class.lateJoinSessions", "2")));
    happened(
        PROGRAM,
        new ProgramPlanned(
            PROGRAM,
            "BNY-2023",
            OFFICE,
            null,
            new AgreementId("agr-1"),
            2023,
            new Period(day, LocalDate.of(2023, 12, 31))),
        new TrainingTypeAdded(PROGRAM, OTO, "Otomotif", SCHEME),
        new RegistrationOpened(PROGRAM, 1, new Period(day, LocalDate.of(2023, 1, 31))));
    happened(
        CLASS,
        new ClassScheduled(
            CLASS,
            PROGRAM,
            1,
            OTO,
            SCHEME,
            OFFICE,
            OFFICE,
            FundingSource.APBD,
            new Seats(2, 16),
            List.of(),
            LocalDate.of(2023, 2, 6),
            LocalDate.of(2023, 2, 6).plusDays(39),
            30,
            8,
            Mode.ON_SITE,
            List.of()),
        new SelectionOpened(CLASS, PROGRAM));
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  private static void happened(Identifier stream, Event... events) {
    var by = Provenance.of(UUID.randomUUID(), "usr-test", "TESTER", "org-test", CommandApp.NOW);
    new TransactionTemplate(app.the(PlatformTransactionManager.class))
        .executeWithoutResult(status ->
            app.the(EventLog.class)
                .appendAtEnd(
                    stream.value(),
                    Stream.of(events)
                        .map(event -> new EventLog.Entry(UUID.randomUUID(), event))
                        .toList(),
                    by,
                    1));
  }

  private static void ask(id.jejak.kernel.Command command) {
    var by = Provenance.of(UUID.randomUUID(), "usr-test", "TESTER", "org-test", CommandApp.NOW);
    assertThat(app.the(Commands.class).ask(command, by).refusal()).isNull();
  }

  private static String person(String nik) {
    return """
    {"identity": {"kind": "NIK", "number": "%s"}, "name": "Siti Rahayu", "birth": "1990-01-01", "sex": "MALE",
     "education": "SMA", "domicile": "16.07.11", "contact": {"phone": "0811000111"}}
    """
        .formatted(nik);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  /// Registers somebody who applies for the class.
  private static EnrollmentId applied() {
    Answer registered = app.post("/api/v1/persons", key(), person(NIK + people++));
    assertThat(registered.status()).as(registered.text()).isEqualTo(201);
    String person = registered.body().path("id").asString();
    Answer applied =
        app.post(
            "/api/v1/classes/cls-oto-1/applications",
            key(),
            "{\"person\": \"%s\", \"program\": \"prog-2023\", \"on\": \"2023-01-04\"}"
                .formatted(person));
    assertThat(applied.status()).as(applied.text()).isEqualTo(201);
    var enrollment = new EnrollmentId(applied.body().path("id").asString());
    for (SelectionStage stage : List.of(SelectionStage.ADMINISTRATION, SelectionStage.TEST)) {
      ask(new RecordSelectionStage(enrollment, stage, true, "PASSED"));
    }
    Answer seat =
        app.post(
            "/api/v1/classes/cls-oto-1/seats",
            key(),
            "{\"person\": \"%s\", \"program\": \"prog-2023\", \"district\": \"16.07.11\"}"
                .formatted(person));
    assertThat(seat.status()).as(seat.text()).isEqualTo(200);
    return enrollment;
  }

  private static EnrollmentId offered() {
    EnrollmentId enrollment = applied();
    ask(new OfferSeat(enrollment, LocalDate.of(2023, 1, 9)));
    return enrollment;
  }

  private static Answer enroll(EnrollmentId enrollment, String... headers) {
    return app.post("/api/v1/enrollments/" + enrollment + "/seat/confirmation", key(), ON, headers);
  }

  private static long version(EnrollmentId enrollment) {
    return app.the(EventLog.class).lastVersion(enrollment.value());
  }

  @Test
  void a_person_registers_applies_and_is_enrolled() {
    EnrollmentId enrollment = offered();
    Answer enrolled = enroll(enrollment);
    assertThat(enrolled.status()).as(enrolled.text()).isEqualTo(200);
    assertThat(enrolled.body().path("outcome").asString()).isEqualTo("accepted");
    assertThat(enrolled.body().path("version").asLong()).isEqualTo(4);
    assertThat(enrolled.header("ETag")).isEqualTo("\"4\"");
    assertThat(enrolled.header("X-Log-Position")).isEqualTo(enrollment + "@4");
    Answer again = enroll(enrollment);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body().path("outcome").asString()).isEqualTo("alreadySo");
  }

  @Test
  void the_same_request_again_gets_the_same_answer_and_nothing_more_happens() {
    EnrollmentId enrollment = offered();
    String address = "/api/v1/enrollments/" + enrollment + "/seat/confirmation";
    Answer first = app.post(address, "enrol-twice", ON);
    Answer second = app.post(address, "enrol-twice", ON);
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(second.status()).isEqualTo(first.status());
    assertThat(version(enrollment)).isEqualTo(4);
  }

  @Test
  void another_body_under_the_same_key_is_refused() {
    EnrollmentId enrollment = offered();
    String address = "/api/v1/enrollments/" + enrollment + "/seat/confirmation";
    app.post(address, "enrol-other", ON);
    Answer other = app.post(address, "enrol-other", "{\"on\": \"2023-01-06\"}");
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.code()).isEqualTo("COMMAND_ID_REUSED");
  }

  @Test
  void the_same_key_of_another_actor_is_another_request() {
    EnrollmentId enrollment = offered();
    String address = "/api/v1/enrollments/" + enrollment + "/seat/confirmation";
    app.post(address, "shared-key", ON, "Authorization", app.as("usr-a"));
    Answer other = app.post(address, "shared-key", ON, "Authorization", app.as("usr-b"));
    assertThat(other.body().path("outcome").asString()).isEqualTo("alreadySo");
  }

  @Test
  void who_saw_an_older_version_is_told_so() {
    EnrollmentId enrollment = offered();
    Answer stale = enroll(enrollment, "If-Match", "\"0\"");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.code()).isEqualTo("STALE_VERSION");
    assertThat(stale.body().path("parameters").path("actual").asString()).isEqualTo("3");
    assertThat(enroll(enrollment, "If-Match", "\"3\"").status()).isEqualTo(200);
  }

  @Test
  void a_refusal_speaks_indonesian_unless_asked_for_english() {
    EnrollmentId enrollment = applied();
    Answer refused = enroll(enrollment);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    assertThat(refused.header("Content-Language")).isEqualTo("id");
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/illegal-transition");
    assertThat(refused.body().path("title").asString())
        .isEqualTo("Tidak dapat dilakukan pada status ini");
    assertThat(refused.detail())
        .isEqualTo(enrollment + " berstatus MELAMAR; langkah ini tidak dapat dilakukan.");
    Answer english = enroll(enrollment, ENGLISH, "en-GB, id;q=0.5");
    assertThat(english.header("Content-Language")).isEqualTo("en");
    assertThat(english.detail()).isEqualTo(enrollment + " is APPLIED; this step is not possible.");
    assertThat(enroll(enrollment, ENGLISH, "fr").detail()).isEqualTo(refused.detail());
  }

  @Test
  void what_is_not_known_is_not_found() {
    Answer unknown = enroll(new EnrollmentId("enr-nobody"), ENGLISH, "en");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.code()).isEqualTo("NOT_FOUND");
    assertThat(unknown.detail()).isEqualTo("enr-nobody is not known here.");
  }

  @Test
  void one_person_a_nik_and_the_answer_holds_no_personal_data() {
    String nik = NIK + people++;
    Answer registered = app.post("/api/v1/persons", key(), person(nik));
    Answer twice = app.post("/api/v1/persons", key(), person(nik));
    assertThat(twice.code()).isEqualTo("NIK_ALREADY_REGISTERED");
    for (Answer answer : List.of(registered, twice)) {
      assertThat(answer.text() + answer.whole().headers().map())
          .doesNotContain(nik, "Siti", "0811", "1990");
    }
  }

  @Test
  void a_malformed_value_is_told_its_rule_and_not_repeated() {
    Answer malformed = app.post("/api/v1/persons", key(), person("160711010190"));
    assertThat(malformed.status()).isEqualTo(400);
    assertThat(malformed.code()).isEqualTo("MALFORMED");
    assertThat(malformed.detail())
        .isEqualTo("Permintaan tidak sesuai aturan: NIK terdiri dari enam belas angka.");
    assertThat(malformed.body().path("at").asString()).isEqualTo("#/identity");
    assertThat(malformed.text()).doesNotContain("160711010190", "Siti", "Exception");
  }

  private static void assertMalformed(String address, String body, String rule, String at) {
    Answer answer = app.post(address, key(), body, ENGLISH, "en");
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("MALFORMED");
    assertThat(answer.body().path("parameters").path("rule").asString()).isEqualTo(rule);
    assertThat(answer.body().path("at").asString("")).isEqualTo(at);
    assertThat(answer.text()).doesNotContain("secret");
  }

  @Test
  void what_cannot_be_read_is_told_what_was_expected() {
    String enroll = "/api/v1/enrollments/enr-1/seat/confirmation";
    assertMalformed(enroll, "{\"on\": \"secret\"}", "a day looks like 2023-01-05", "#/on");
    assertMalformed(enroll, "{}", "on is required", "#/on");
    assertMalformed(enroll, "{\"on\": null}", "on is required", "#/on");
    assertMalformed(
        enroll, "{\"secret\": 1, \"on\": \"2023-01-05\"}", "the fields here are on", "#");
    assertMalformed(enroll, "{secret", "the body is well-formed JSON", "#");
    assertMalformed(enroll, "", "on is required", "#/on");
    assertMalformed(
        "/api/v1/enrollments/secret/seat/confirmation",
        ON,
        "an identifier here looks like enr-…",
        "enrollment");
    assertMalformed(
        "/api/v1/persons",
        "{\"identity\": {\"kind\": \"NIK\", \"number\": \"1\"}}",
        "a NIK has sixteen digits",
        "#/identity");
    String record = "/api/v1/assessments/asm-1/recommendation";
    assertMalformed(
        record,
        "{\"assessor\": \"asr-1\", \"units\": {\"G.45OTO01.001.2\": \"secret\"}}",
        "one of K, BK",
        "#/units/*");
    assertMalformed(
        record,
        "{\"assessor\": \"asr-1\", \"units\": {\"secret\": \"K\"}}",
        "a unit code looks like G.45OTO01.001.2, M.74100.001.02 or OTO.SM01.001.01",
        "#/units");
  }

  @Test
  void the_headers_of_a_command_are_checked() {
    EnrollmentId nobody = new EnrollmentId("enr-nobody");
    Answer keyless =
        app.send(
            app.request(
                    "/api/v1/enrollments/enr-1/seat/confirmation",
                    "Content-Type",
                    "application/json")
                .POST(BodyPublishers.ofString(ON)));
    assertThat(keyless.status()).isEqualTo(400);
    assertThat(keyless.detail()).contains("Idempotency-Key");
    assertThat(enroll(nobody, "X-Role", "SYSTEM").code()).isEqualTo("ROLE_NOT_HELD");
    assertThat(enroll(nobody, "If-Match", "3").status()).isEqualTo(400);
    assertThat(enroll(nobody, "X-Occurred-At", "yesterday").status()).isEqualTo(400);
    Answer early = enroll(nobody, "X-Occurred-At", "2023-01-05T00:00:00Z");
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.code()).isEqualTo("FUTURE_DATE");
  }

  @Test
  void an_assessment_is_recorded_and_a_certificate_issued_over_http_too() {
    Answer record =
        app.post(
            "/api/v1/assessments/asm-nobody/recommendation",
            key(),
            "{\"assessor\": \"asr-1\", \"units\": {\"G.45OTO01.001.2\": \"K\"}}");
    assertThat(record.status()).as(record.text()).isEqualTo(404);
    Answer issue =
        app.post(
            "/api/v1/certificates",
            key(),
            "{\"assessment\": \"asm-nobody\", \"on\": \"2023-01-04\"}",
            ENGLISH,
            "en");
    assertThat(issue.status()).as(issue.text()).isEqualTo(404);
    assertThat(issue.code()).isEqualTo("NOT_FOUND");
    assertThat(issue.body().path("remedy").asString()).isNotBlank();
  }

  @Test
  void whoever_is_lost_gets_a_problem_too() {
    assertThat(app.get("/api/v1/nowhere").code()).isEqualTo("NO_SUCH_ADDRESS");
    Answer method = app.get("/api/v1/enrollments/enr-1/seat/confirmation");
    assertThat(method.status()).isEqualTo(405);
    assertThat(method.header("Allow")).isEqualTo("POST");
    Answer media =
        app.send(
            app.request("/api/v1/enrollments/enr-1/seat/confirmation", "Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(ON)));
    assertThat(media.code()).isEqualTo("MEDIA_TYPE_NOT_SUPPORTED");
    Answer form = app.get("/problems/not-found", "Accept", "image/png");
    assertThat(form.status()).isEqualTo(406);
    assertThat(form.code()).isEqualTo("NOT_ACCEPTABLE");
  }

  @Test
  void a_failure_of_ours_is_told_by_its_reference_alone() {
    Answer failed = app.get("/broken");
    assertThat(failed.status()).isEqualTo(500);
    assertThat(failed.code()).isEqualTo("TECHNICAL_FAILURE");
    assertThat(failed.body().path("parameters").path("correlation").asString()).hasSize(36);
    assertThat(failed.text()).doesNotContain("secret", "Exception", "id.jejak");
  }

  @Test
  void every_problem_leads_to_its_rule() {
    Answer page = app.get("/problems/quota-exhausted");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body().path("rule").asString()).isEqualTo("R4");
    assertThat(page.body().path("text").path("id").asString()).contains("{seats}");
    assertThat(page.body().path("remedy").path("en").asString()).isNotBlank();
    assertThat(app.get("/problems/no-such-rule").status()).isEqualTo(404);
  }
}
