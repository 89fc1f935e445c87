package id.jejak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.access.Identity.User;
import id.jejak.app.demo.Stage;
import id.jejak.app.sample.banyuasin.Banyuasin;
import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Paging;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.shared.Role;
import id.jejak.query.Shows;
import java.lang.reflect.Parameter;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every list of the product, with a small programme played: in each order that it knows, page by
/// page, and as those meet it who may see a part of it only.
class ListsTest {
  private static final User EVERYTHING =
      new User(
          "everything",
          Stream.of(Role.values()).filter(role -> role != Role.SYSTEM).toList(),
          "org-office",
          null,
          null);

  static Stage stage;

  /// What the variables of addresses stand for.
  static final Map<String, String> values = new TreeMap<>();

  private static final Map<String, String> REQUIRED =
      Map.of("day", "2023-06-01", "until", "2033-01-01", "on", "2023-06-01", "by", "2033-01-01");

  @BeforeAll
  static void play() {
    stage = Stage.withHttp(Banyuasin.of(1, 1), List.of(EVERYTHING, stranger())).play();
    values.putAll(
        Map.of(
            "{program}", one("select program from views.class_board"),
            "{lsp}", one("select lsp from views.session_board"),
            "{trainingClass}", one("select training_class from views.kit_item"),
            "{application}", one("select application from views.assessment_board"),
            "{assessor}", one("select assessor from views.duty_list"),
            "{person}", one("select person from views.certificate_register"),
            "{certificate}", one("select certificate from views.certificate_register"),
            "{organization}", one("select employer from views.placement_board"),
            "{scheme}", one("select scheme from views.scheme_directory"),
            "{allocation}", one("select allocation from views.fund_use")));
    values.putAll(
        Map.of(
            "{line}", one("select line from views.fund_use"),
            "{office}", one("select office from views.funds"),
            "{fiscalYear}", one("select fiscal_year::text from views.funds"),
            "{thing}", one("select person from views.certificate_register")));
  }

  private static User stranger() {
    return new User("stranger", List.of(Role.LSP_ADMIN), "org-stranger", null, null);
  }

  private static String one(String sql) {
    return Objects.requireNonNull(
        stage.sql().queryForObject(sql + " order by 1 limit 1", String.class));
  }

  @AfterAll
  static void stop() {
    stage.close();
  }

  private static HttpResponse<String> get(String user, String address) {
    return stage.send(
        HttpRequest.newBuilder(stage.uri(address))
            .header("Authorization", stage.as(user))
            .header("X-Reason", "a test looks")
            .build());
  }

  private static JsonNode json(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as("%s %s", answer.uri(), answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private static Map<String, HandlerMethod> handlers() {
    var handlers = new TreeMap<String, HandlerMethod>();
    stage
        .the(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach((mapping, method) ->
            mapping
                .getPatternValues()
                .forEach(path -> handlers.put(path + " " + mapping.getMethodsCondition(), method)));
    return handlers;
  }

  private static Map<String, HandlerMethod> lists() {
    var lists = new LinkedHashMap<String, HandlerMethod>();
    handlers()
        .forEach((path, method) -> {
          if (method.hasMethodAnnotation(Lists.class)
              && method.hasMethodAnnotation(GetMapping.class)) {
            lists.put(path.substring(0, path.indexOf(' ')), method);
          }
        });
    return lists;
  }

  @Test
  void every_page_is_of_a_list_with_an_order() {
    handlers()
        .forEach((path, method) -> {
          boolean paged =
              Stream.of(method.getMethod().getParameterTypes()).anyMatch(Paging.class::equals);
          assertThat(method.hasMethodAnnotation(Lists.class)).as(path).isEqualTo(paged);
        });
  }

  /// A request that names a log position waits for what it reads.
  @Test
  void every_query_says_what_it_shows() {
    var silent = new TreeSet<String>();
    handlers()
        .forEach((path, method) -> {
          if (method.getBeanType().getName().startsWith("id.jejak.query.")
              && !method.hasMethodAnnotation(Shows.class)) {
            silent.add(path);
          }
        });
    assertThat(silent).isEmpty();
  }

  private static String address(String path, HandlerMethod method) {
    String address = path;
    for (Map.Entry<String, String> each : values.entrySet()) {
      address = address.replace(each.getKey(), each.getValue());
    }
    String query = "?";
    for (Parameter parameter : method.getMethod().getParameters()) {
      var asked = parameter.getAnnotation(RequestParam.class);
      if (asked != null && asked.required() && REQUIRED.containsKey(parameter.getName())) {
        query += parameter.getName() + "=" + REQUIRED.get(parameter.getName()) + "&";
      }
    }
    return address + query;
  }

  private static JsonNode page(JsonNode answer) {
    return answer.has("items")
        ? answer
        : answer.valueStream().filter(part -> part.has("items")).findFirst().orElseThrow();
  }

  @Test
  void every_list_goes_on_behind_its_last_item_in_every_order() {
    var many = new TreeSet<String>();
    lists()
        .forEach((path, method) -> {
          String address = address(path, method);
          if (address.contains("{")) {
            return; // the programme has nothing of the kind
          }
          for (String sort :
              Paging.sorts(Objects.requireNonNull(method.getMethodAnnotation(Lists.class)))) {
            for (String order : List.of(sort, "-" + sort)) {
              String all = address + "sort=" + order;
              List<String> whole = new ArrayList<>();
              JsonNode first = page(json(get("everything", all + "&limit=1000")));
              first.path("items").forEach(item -> whole.add(item.toString()));
              assertThat(new HashSet<>(whole)).as(all).hasSameSizeAs(whole);
              int size = Math.max(1, whole.size() / 3);
              List<String> parts = new ArrayList<>();
              String next = "";
              do {
                JsonNode part =
                    page(json(get("everything", all + "&limit=" + size + "&after=" + next)));
                part.path("items").forEach(item -> parts.add(item.toString()));
                next = part.path("next").asString("");
              } while (!next.isEmpty() && parts.size() <= whole.size());
              if (!path.endsWith("access-log")) {
                assertThat(parts).as(all).isEqualTo(whole);
              }
              if (whole.size() > 2) {
                many.add(path);
              }
            }
          }
        });
    assertThat(many).hasSizeGreaterThan(20);
  }

  @Test
  void an_order_that_a_list_does_not_know_is_told_with_those_that_it_knows() {
    var unknown = get("everything", "/api/v1/organizations?sort=owner");
    assertThat(unknown.statusCode()).isEqualTo(400);
    JsonNode problem = JsonMapper.shared().readTree(unknown.body());
    assertThat(problem.path("code").asString()).isEqualTo("SORT_UNKNOWN");
    assertThat(problem.at("/parameters/sorts").asString())
        .isEqualTo("organization, name, kind, seat");
  }

  @Test
  void a_cursor_carries_its_order() {
    JsonNode first = json(get("everything", "/api/v1/organizations?sort=-name&limit=2"));
    String after = "&after=" + first.path("next").asString();
    JsonNode next = json(get("everything", "/api/v1/organizations?limit=2" + after));
    assertThat(next)
        .isEqualTo(json(get("everything", "/api/v1/organizations?sort=-name&limit=2" + after)));
    assertThat(get("everything", "/api/v1/organizations?sort=name" + after).body())
        .contains("CURSOR_INVALID");
  }

  @Test
  void pages_do_not_shift_while_rows_come() {
    String list = "/api/v1/organizations?sort=name&limit=3";
    JsonNode first = json(get("everything", list));
    var made =
        stage.send(
            HttpRequest.newBuilder(stage.uri("/api/v1/organizations"))
                .header("Authorization", stage.as("everything"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(
                    BodyPublishers.ofString(
                        """
                        {"organization": "org-first", "kind": "COMPANY", "name": "AAA", "seat": "16.07"}
                        """))
                .build());
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    var seen = new HashSet<String>();
    first.path("items").forEach(item -> seen.add(item.toString()));
    for (JsonNode item :
        json(get("everything", list + "&after=" + first.path("next").asString())).path("items")) {
      assertThat(seen.add(item.toString())).as(item.toString()).isTrue();
    }
  }

  private static List<Object> readBy(String reader) {
    return stage
        .sql()
        .queryForList("select distinct subject from access.opened where reader = ?", reader)
        .stream()
        .<Object>map(row -> Objects.requireNonNull(row.get("subject")))
        .toList();
  }

  @Test
  void who_may_see_a_part_gets_full_pages_and_only_what_is_answered_is_written_down() {
    String reader = values.get("{lsp}") + ".admin";
    String list = "/api/v1/certificates/expiring?by=2033-01-01&limit=3";
    JsonNode answered = json(get(reader, list));
    assertThat(answered.path("items")).hasSize(3);
    assertThat(answered.path("next").asString("")).isNotEmpty();
    Set<Object> shown = new HashSet<>();
    answered.path("items").forEach(item -> shown.add(item.path("person").asString()));
    assertThat(readBy(reader)).containsExactlyInAnyOrderElementsOf(shown);
    assertThat(json(get("stranger", list)).path("items")).isEmpty();
    assertThat(readBy("stranger")).isEmpty();
  }

  @Test
  void one_row_among_many_is_on_the_first_page() {
    CertificateIssued last = stage.all(CertificateIssued.class).getLast();
    JsonNode own =
        json(get(last.of().person().value(), "/api/v1/certificates?sort=-certificate&limit=1"));
    assertThat(own.path("items")).hasSize(1);
    assertThat(own.at("/items/0/person").asString()).isEqualTo(last.of().person().value());
  }

  /// A list whose rows do not begin with what they are about says what they are about.
  @Test
  void a_body_meets_its_own_where_rows_begin_with_something_else() {
    String list = "/api/v1/expiries?until=2099-01-01&limit=1000";
    JsonNode own = json(get(values.get("{lsp}") + ".admin", list)).path("items");
    assertThat(own).isNotEmpty();
    assertThat(own.size()).isLessThan(json(get("everything", list)).path("items").size() + 1);
    assertThat(json(get("stranger", list)).path("items")).isEmpty();
  }
}
