package id.jejak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import id.jejak.app.access.AccessTable.Grant;
import id.jejak.app.access.AccessTable.Row;
import id.jejak.app.access.Identity.User;
import id.jejak.app.demo.Stage;
import id.jejak.app.sample.Scripted;
import id.jejak.app.sample.banyuasin.Banyuasin;
import id.jejak.engine.web.Operation;
import id.jejak.engine.web.OperationTable;
import id.jejak.kernel.Command;
import id.jejak.kernel.Personal;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.AssessorAssigned;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.funding.AllocationApproved;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.RegisterOrganization;
import id.jejak.messages.person.RegisterPerson;
import id.jejak.messages.shared.Role;
import id.jejak.messages.training.ClassScheduled;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole application with a small programme played, and everybody at its door: who may come in,
/// what they may do there, whose things they meet, and what they leave behind.
class DoorTest {
  private static final Banyuasin PROGRAMME = Banyuasin.of(1, 1);
  private static final Set<String> DOOR = Set.of("NOT_PERMITTED", "ROLE_NOT_HELD");

  private static final String VACANCY =
      """
      {"employer": "%s", "terms": {"title": "Mekanik", "openings": 1, "minAge": 18, "maxAge": 40,
       "sexes": ["MALE", "FEMALE"], "schemes": [], "skills": ["mesin"], "experienceYears": 0,
       "validity": {"from": "2024-01-31", "to": "2024-03-01"}, "wage": 4000000, "employment": "PERMANENT",
       "workplace": "16.07.11", "education": "SMA"}}
      """;

  static Stage stage;
  static AccessTable table;
  static ListAppender<ILoggingEvent> logged;
  static final Queue<HttpResponse<String>> answers = new ConcurrentLinkedQueue<>();

  @BeforeAll
  static void play() {
    logged = new ListAppender<>();
    logged.start();
    var employer = new User("employer", List.of(Role.COMPANY), employer(), null, null);
    Stream<User> strangers =
        Stream.of(Role.values())
            .filter(role -> role != Role.SYSTEM)
            .map(role ->
                new User(
                    "stranger." + role,
                    List.of(role),
                    "org-stranger",
                    role == Role.PERSON ? "per-stranger" : null,
                    role == Role.ASSESSOR ? "asr-stranger" : null));
    Stream<User> office =
        Stream.of(
            new User("dewi", List.of(Role.PROGRAM_ADMIN), "org-office", "per-dewi", null),
            new User("dewi.finance", List.of(Role.FINANCE), "org-office", "per-dewi", null),
            new User("dewi.again", List.of(Role.PROGRAM_ADMIN), "org-office", "per-dewi", null),
            new User("budi", List.of(Role.PROGRAM_ADMIN), "org-office", "per-budi", null),
            new User("budi.finance", List.of(Role.FINANCE), "org-office", "per-budi", null));
    stage =
        Stage.withHttp(
                PROGRAMME,
                Stream.of(strangers, office, Stream.of(employer)).flatMap(each -> each).toList())
            .play();
    // The node sets logging up anew when it starts.
    root().addAppender(logged);
    root().warn("the log is heard");
    table = stage.the(AccessTable.class);
  }

  @AfterAll
  static void stop() {
    stage.close();
    root().detachAppender(logged);
  }

  private static String employer() {
    return PROGRAMME.script().commands().stream()
        .map(Scripted::command)
        .filter(RegisterOrganization.class::isInstance)
        .map(RegisterOrganization.class::cast)
        .filter(asked -> asked.kind() == OrganizationKind.COMPANY)
        .map(asked -> asked.organization().value())
        .findFirst()
        .orElseThrow();
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  private static HttpResponse<String> send(
      String user, String method, String address, String body, String... headers) {
    var request =
        HttpRequest.newBuilder(stage.uri(address))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (!user.isEmpty()) {
      request.header("Authorization", stage.as(user));
    }
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpResponse<String> answer = stage.send(request.build());
    answers.add(answer);
    return answer;
  }

  private static HttpResponse<String> get(String user, String address, String... headers) {
    return send(user, "GET", address, "", headers);
  }

  private static HttpResponse<String> post(
      String user, String address, String body, String... headers) {
    return send(
        user,
        "POST",
        address,
        body,
        Stream.concat(
                Stream.of("Idempotency-Key", UUID.randomUUID().toString()), Stream.of(headers))
            .toArray(String[]::new));
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private static String code(HttpResponse<String> answer) {
    boolean problem =
        answer
            .headers()
            .firstValue("Content-Type")
            .orElse("")
            .startsWith("application/problem+json");
    return problem ? json(answer).path("code").asString("") : "";
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static Set<String> served() {
    return Served.by(
        stage.the(RequestMappingHandlerMapping.class), stage.the(OperationTable.class));
  }

  private static String somewhere(String operation) {
    return operation.replaceFirst("^\\w+ ", "").replaceAll("\\{\\w+}", "nobody-1");
  }

  @Test
  void every_operation_has_its_line_and_every_line_its_operation() {
    assertThat(
            table.rows().stream()
                .map(Row::operation)
                .filter(operation -> !operation.endsWith("/**")) // files
                .map(AccessTable::key))
        .containsExactlyInAnyOrderElementsOf(
            served().stream().map(AccessTable::key).collect(Collectors.toSet()));
  }

  @Test
  void what_is_open_to_anybody_is_a_short_list() {
    assertThat(table.open())
        .containsExactlyInAnyOrder(
            "GET /api/v1/openapi.json",
            "GET /api/v1/public/certificates/{number}",
            "GET /docs/**",
            "GET /problems/{code}",
            "GET /sample/jwks",
            "GET /sample/users",
            "GET /webjars/**",
            "POST /sample/token");
  }

  @Test
  void an_auditor_writes_nothing_but_audit_cases() {
    table
        .rows()
        .forEach(row -> {
          String operation = row.operation();
          if (!row.open()
              && !operation.startsWith("GET ")
              && !operation.contains("/audit-cases")
              && !operation.equals("POST /api/v1/persons/search")) {
            assertThat(row.of(Role.AUDITOR)).as(operation).isEqualTo(Grant.NO);
          }
        });
  }

  /// No door opens to whom the table does not name, and none shuts on whom it does.
  @Test
  void every_operation_is_held_against_every_role() {
    served().parallelStream()
        .forEach(operation ->
            Stream.of(Role.values())
                .filter(role -> role != Role.SYSTEM)
                .forEach(role -> hold(operation, role)));
  }

  private static void hold(String operation, Role role) {
    Row row = Objects.requireNonNull(table.of(operation));
    String method = operation.substring(0, operation.indexOf(' '));
    var answer =
        send(
            "stranger." + role,
            method,
            somewhere(operation),
            method.equals("GET") ? "" : "{}",
            "Idempotency-Key",
            UUID.randomUUID().toString(),
            "X-Reason",
            "a test looks");
    String who = operation + " as " + role + ": " + answer.body();
    if (row.of(role) == Grant.NO) {
      assertThat(answer.statusCode()).as(who).isEqualTo(403);
      assertThat(code(answer)).as(who).isEqualTo("NOT_PERMITTED");
    } else {
      assertThat(answer.statusCode()).as(who).isNotEqualTo(401).isLessThan(500);
      assertThat(code(answer)).as(who).isNotIn(DOOR);
    }
    if (row.of(role) == Grant.OWN && method.equals("GET") && operation.contains("{")) {
      assertThat(answer.statusCode()).as(who).isEqualTo(404);
    }
  }

  @Test
  void nothing_but_what_is_open_answers_without_a_token() {
    for (String operation : served()) {
      Row row = Objects.requireNonNull(table.of(operation));
      var answer =
          send("", operation.substring(0, operation.indexOf(' ')), somewhere(operation), "");
      if (row.open()) {
        assertThat(answer.statusCode()).as(operation).isNotIn(401, 403);
      } else {
        assertThat(answer.statusCode()).as(operation).isEqualTo(401);
        assertThat(code(answer)).isEqualTo("UNAUTHENTICATED");
        assertThat(header(answer, "WWW-Authenticate")).startsWith("Bearer");
      }
    }
  }

  @Test
  void whoever_is_turned_away_is_told_in_their_language() {
    var indonesian = get("", "/api/v1/persons");
    assertThat(indonesian.body()).contains("Belum masuk");
    var english = get("", "/api/v1/persons", "Accept-Language", "en");
    assertThat(english.body()).contains("Not signed in");
    assertThat(header(english, "Content-Language")).isEqualTo("en");
    var bad =
        get("", "/api/v1/persons", "Authorization", "Bearer nonsense", "Accept-Language", "en");
    assertThat(bad.statusCode()).isEqualTo(401);
    assertThat(code(bad)).isEqualTo("UNAUTHENTICATED");
    assertThat(header(bad, "WWW-Authenticate")).contains("invalid_token");
  }

  @Test
  void a_role_that_is_not_held_cannot_be_chosen() {
    var answer = get("stranger.LSP_ADMIN", "/api/v1/refusals", "X-Role", "AUDITOR");
    assertThat(code(answer)).isEqualTo("ROLE_NOT_HELD");
    assertThat(get("auditor", "/api/v1/refusals", "X-Role", "AUDITOR").statusCode()).isEqualTo(200);
  }

  /// Whoever acts in the sample programme may do so over HTTP.
  @Test
  void the_table_lets_everybody_do_what_the_programme_has_them_do() {
    Map<Class<? extends Command>, Operation> by = new HashMap<>();
    stage.the(OperationTable.class).all().forEach(each -> by.put(each.command(), each));
    var shut = new TreeSet<String>();
    for (Scripted asked : PROGRAMME.script().commands()) {
      Operation operation = by.get(asked.command().getClass());
      if (operation != null) {
        String address = operation.method() + " /api/v1" + operation.path();
        Row row = Objects.requireNonNull(table.of(address));
        if (row.of(Role.valueOf(asked.by().role())) == Grant.NO) {
          shut.add(asked.by().role() + " " + address);
        }
      }
    }
    assertThat(shut).isEmpty();
  }

  private static String lsp() {
    return stage.all(CertificationApplicationSubmitted.class).getFirst().candidate().lsp().value();
  }

  /// R43
  @Test
  void a_body_meets_its_own_and_no_other() {
    var application = stage.all(CertificationApplicationSubmitted.class).getFirst().candidate();
    String its = "/api/v1/applications/" + application.application() + "/assessments";
    assertThat(get(lsp() + ".admin", its).statusCode()).isEqualTo(200);
    var foreign = get("stranger.LSP_ADMIN", its);
    var unknown = get("stranger.LSP_ADMIN", "/api/v1/applications/app-nobody/assessments");
    assertThat(foreign.statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
    assertThat(foreign.body().replace(application.application().value(), "app-nobody"))
        .isEqualTo(unknown.body());
    assertThat(get(lsp() + ".admin", "/api/v1/lsps/" + lsp() + "/sessions").statusCode())
        .isEqualTo(200);
    assertThat(get("stranger.LSP_ADMIN", "/api/v1/lsps/" + lsp() + "/sessions").statusCode())
        .isEqualTo(404);
    String certificate =
        "/api/v1/certificates/" + stage.all(CertificateIssued.class).getFirst().of().certificate();
    assertThat(get(lsp() + ".admin", certificate + "/history").statusCode()).isEqualTo(200);
    assertThat(get("stranger.LSP_ADMIN", certificate + "/history").statusCode()).isEqualTo(404);
  }

  @Test
  void of_a_list_a_body_gets_its_own_rows() {
    String address = "/api/v1/certificates?limit=1000";
    int all = json(get("office.program", address)).path("items").size();
    assertThat(all).isGreaterThan(5);
    assertThat(json(get(lsp() + ".admin", address)).path("items")).hasSize(all);
    assertThat(json(get("stranger.LSP_ADMIN", address)).path("items")).isEmpty();
    assertThat(json(get("stranger.ASSESSOR", "/api/v1/assessors")).toString())
        .doesNotContain("asr-");
  }

  @Test
  void an_assessor_meets_the_sessions_assigned_to_them() {
    AssessorAssigned assigned = stage.all(AssessorAssigned.class).getFirst();
    AssessmentPlanned planned =
        stage
            .all(AssessmentPlanned.class, each -> assigned.session().equals(each.of().session()))
            .getFirst();
    String decision = "/api/v1/assessments/" + planned.of().assessment() + "/decision";
    assertThat(get(assigned.assessor().value(), decision).statusCode()).isEqualTo(200);
    assertThat(get("stranger.ASSESSOR", decision).statusCode()).isEqualTo(404);
    String evidence = "/api/v1/assessments/" + planned.of().assessment() + "/recommendation";
    String body = "{\"assessor\": \"asr-stranger\", \"units\": {\"G.45OTO01.001.2\": \"K\"}}";
    assertThat(post("stranger.ASSESSOR", evidence, body).statusCode()).isEqualTo(404);
  }

  @Test
  void a_provider_meets_its_classes() {
    ClassScheduled scheduled = stage.all(ClassScheduled.class).getFirst();
    String its = "/api/v1/classes/" + scheduled.trainingClass();
    assertThat(get(scheduled.provider() + ".training", its).statusCode()).isEqualTo(200);
    assertThat(get("stranger.TRAINING_ADMIN", its).statusCode()).isEqualTo(404);
    assertThat(post("stranger.TRAINING_ADMIN", its + "/completion", "{\"on\":\"2023-01-05\"}"))
        .returns(404, HttpResponse::statusCode);
  }

  @Test
  void a_person_meets_nobody_else() {
    var one = stage.all(CertificationApplicationSubmitted.class).getFirst().candidate().person();
    var other = stage.all(CertificationApplicationSubmitted.class).getLast().candidate().person();
    assertThat(get(one.value(), "/api/v1/persons/" + one + "/journey").statusCode()).isEqualTo(200);
    assertThat(get(one.value(), "/api/v1/persons/" + other + "/journey").statusCode())
        .isEqualTo(404);
    assertThat(
            post(
                    one.value(),
                    "/api/v1/persons/" + other + "/consents",
                    "{\"purpose\": \"TALENT_PUBLICATION\", \"textVersion\": \"1\"}")
                .statusCode())
        .isIn(400, 404);
  }

  /// The view may lag behind; whoever made it finds it all the same.
  @Test
  void what_has_just_been_made_is_its_makers() {
    String terms = VACANCY.formatted(employer());
    var made = post("employer", "/api/v1/vacancies", terms);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    String its = "/api/v1/vacancies/" + json(made).path("id").asString() + "/referrals";
    assertThat(get("employer", its).statusCode()).isEqualTo(200);
    assertThat(get("stranger.COMPANY", its).statusCode()).isEqualTo(404);
  }

  /// Not even by saying so.
  @Test
  void nobody_speaks_for_another() {
    var said = post("stranger.COMPANY", "/api/v1/vacancies", VACANCY.formatted("org-other"));
    assertThat(said.statusCode()).as(said.body()).isEqualTo(404);
  }

  private static void assertFourEyes(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    assertThat(code(answer)).isEqualTo("FOUR_EYES");
  }

  /// R46: whatever accounts and roles a person has, and whoever they say they are.
  @Test
  void a_person_with_two_accounts_does_not_approve_what_they_proposed_themselves() {
    var person = stage.all(CertificationApplicationSubmitted.class).getFirst().candidate().person();
    String corrections = "/api/v1/persons/" + person + "/corrections";
    var proposed =
        post(
            "dewi",
            corrections,
            "{\"to\": {\"education\": \"BACHELOR\"}, \"evidence\": \"ijazah\"}");
    assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(200);
    String approval =
        corrections + "/" + json(proposed).at("/named/correction").asString() + "/approval";
    assertFourEyes(post("dewi.again", approval, ""));
    assertThat(post("dewi.again", approval, "{\"approver\": \"per-budi\"}").statusCode())
        .isEqualTo(400);
    assertThat(post("budi", approval, "").statusCode()).isEqualTo(200);
  }

  @Test
  void a_person_with_two_roles_does_not_approve_their_own_revision() {
    String revision =
        "/api/v1/allocations/"
            + stage.all(AllocationApproved.class).getFirst().allocation()
            + "/revision";
    var prepared = post("dewi", revision, "{\"amount\": 900000000000, \"reason\": \"APBD_P\"}");
    assertThat(prepared.statusCode()).as(prepared.body()).isEqualTo(200);
    assertFourEyes(post("dewi.finance", revision + "/approval", ""));
    assertThat(post("budi.finance", revision + "/approval", "").statusCode()).isEqualTo(200);
  }

  @Test
  void who_reads_of_others_is_written_down_with_the_reason() {
    var person = stage.all(CertificationApplicationSubmitted.class).getFirst().candidate().person();
    String address = "/api/v1/persons/" + person;
    var silent = get("auditor", address);
    assertThat(silent.statusCode()).isEqualTo(400);
    assertThat(code(silent)).isEqualTo("REASON_REQUIRED");
    assertThat(silent.body()).doesNotContain(name(person.value()));
    assertThat(get("auditor", address, "X-Reason", "AC-17").statusCode()).isEqualTo(200);
    assertThat(get(person.value(), address).statusCode()).isEqualTo(200);
    JsonNode entries = json(get(person.value(), address + "/access-log")).path("items");
    JsonNode newest = entries.get(0);
    assertThat(newest.path("reader").asString()).isEqualTo("auditor");
    assertThat(newest.path("role").asString()).isEqualTo("AUDITOR");
    assertThat(newest.path("reason").asString()).isEqualTo("AC-17");
    assertThat(newest.path("operation").asString()).isEqualTo("GET /api/v1/persons/{person}");
    assertThat(newest.path("fields").toString()).contains("person_directory.name");
    assertThat(entries.toString())
        .doesNotContain(person.value() + "\",\"role", name(person.value()));
    var foreign = get("stranger.PERSON", address + "/access-log");
    assertThat(foreign.statusCode()).isEqualTo(404);
    assertThat(json(get("auditor", "/api/v1/access-log?person=" + person)).path("items"))
        .isNotEmpty();
  }

  @Test
  void a_history_that_was_opened_is_written_down_too() {
    var person = stage.all(CertificationApplicationSubmitted.class).getLast().candidate().person();
    assertThat(get("auditor", "/api/v1/history/" + person, "X-Reason", "AC-18").statusCode())
        .isEqualTo(200);
    String entries = get("auditor", "/api/v1/access-log?reader=auditor&person=" + person).body();
    assertThat(entries).contains("PersonRegistered.identity").contains("AC-18");
  }

  @Test
  void the_access_log_can_only_grow() {
    assertThat(
            stage
                .sql()
                .queryForList(
                    """
                    select privilege_type from information_schema.role_table_grants
                    where table_schema = 'access' and grantee = current_user
                    """,
                    String.class))
        .containsExactlyInAnyOrder("SELECT", "INSERT");
  }

  @Test
  void a_sample_answers_only_to_this_machine() throws Exception {
    for (String header :
        List.of("Host: evil.example", "Host: 127.0.0.1\r\nOrigin: https://evil.example")) {
      assertThat(raw("GET /sample/users HTTP/1.1\r\n" + header + "\r\nConnection: close\r\n\r\n"))
          .startsWith("HTTP/1.1 421")
          .contains("WRONG_HOST");
    }
    assertThat(raw("GET /sample/users HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  private static String raw(String request) throws java.io.IOException {
    URI here = stage.uri("/");
    try (var socket = new java.net.Socket(here.getHost(), here.getPort())) {
      socket.getOutputStream().write(request.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      return new String(
          socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  @Test
  void every_answer_carries_what_keeps_it_safe() {
    for (var answer :
        List.of(
            get("office.program", "/api/v1/programs"),
            get("", "/api/v1/programs"),
            get("office.program", "/nowhere"))) {
      assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(header(answer, "Cache-Control")).contains("no-store");
      assertThat(header(answer, "Content-Security-Policy")).contains("frame-ancestors 'none'");
      assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
      assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
      assertThat(answer.headers().firstValue("Server")).isEmpty();
      assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }
  }

  private static String name(String person) {
    return registered()
        .filter(asked -> asked.person().value().equals(person))
        .map(asked -> String.valueOf(asked.name().value()))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<RegisterPerson> registered() {
    return PROGRAMME.script().commands().stream()
        .map(Scripted::command)
        .filter(RegisterPerson.class::isInstance)
        .map(RegisterPerson.class::cast);
  }

  /// Everything that the programme and the requests of this test have sent: no number comes back at
  /// all, no name comes back with a no, and the log holds neither.
  @Test
  void nothing_personal_is_left_in_a_no_or_in_the_log() {
    Set<String> numbers = new HashSet<>();
    Set<String> names = new HashSet<>();
    registered()
        .forEach(asked -> {
          numbers.add(open(asked.identity()).number());
          names.add(open(asked.name()));
        });
    assertThat(numbers).hasSizeGreaterThan(20);
    for (String number : numbers) {
      post(
          "office.program",
          "/api/v1/persons",
          "{\"identity\": {\"kind\": \"NIK\", \"number\": \"%s\"}, \"name\": \"x\", \"birth\": \"1990-13-01\"}"
              .formatted(number));
      get("office.program", "/api/v1/persons?limit=" + number);
      get("office.program", "/api/v1/persons/" + number);
    }
    names.forEach(name -> {
      post(
          "office.program",
          "/api/v1/persons/search",
          "{\"name\": \"%s\", \"birth\": 7}".formatted(name));
      post("office.program", "/api/v1/persons", "{\"name\": [\"%s\"]}".formatted(name));
    });
    // A history tells an auditor what was recorded, word for word, and is written down itself.
    String all =
        answers.stream()
            .filter(answer -> !answer.uri().getPath().contains("/history/"))
            .map(HttpResponse::body)
            .collect(Collectors.joining("\n"));
    String nos =
        answers.stream()
            .filter(answer -> answer.statusCode() >= 400)
            .map(answer -> answer.body() + answer.headers().map())
            .collect(Collectors.joining("\n"));
    String log = told();
    for (String number : numbers) {
      assertThat(log.contains(number)).as(number).isFalse();
      assertThat(all.contains(number)).as(number).isFalse();
    }
    for (String name : names) {
      assertThat(nos.contains(name)).as(name).isFalse();
      assertThat(log.contains(name)).as(name).isFalse();
    }
    assertThat(nos).doesNotContain("java.", "id.jejak.", "select ", "views.", "org.spring");
  }

  private static <T> T open(Personal<T> sealed) {
    return sealed.open().orElseThrow();
  }

  private static String told() {
    var all = new StringWriter();
    for (ILoggingEvent each : List.copyOf(logged.list)) {
      all.append(each.getFormattedMessage()).append('\n');
      if (each.getKeyValuePairs() != null) {
        each.getKeyValuePairs().forEach(pair -> all.append(String.valueOf(pair)).append('\n'));
      }
      for (IThrowableProxy thrown = each.getThrowableProxy();
          thrown != null;
          thrown = thrown.getCause()) {
        all.append(String.valueOf(thrown.getMessage())).append('\n');
      }
    }
    assertThat(all.toString()).contains("the log is heard");
    assertThat(logged.list).allMatch(each -> each.getLevel().isGreaterOrEqual(Level.INFO));
    return all.toString();
  }
}
