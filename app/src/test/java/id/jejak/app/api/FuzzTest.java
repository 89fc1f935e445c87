package id.jejak.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Whatever is sent to whichever operation: no failure of ours, every error a problem with a code,
/// and nothing of what came repeated. `-Djejak.fuzz=200` asks so often each; `-Djejak.fuzz.seed`
/// asks the same again.
class FuzzTest {
  private static final int TIMES = Integer.getInteger("jejak.fuzz", 4);
  private static final long SEED = Long.getLong("jejak.fuzz.seed", 17);
  private static final String SECRET = "rahasia7391";

  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "null",
          SECRET,
          "per-1",
          "per-" + "x".repeat(200),
          "x".repeat(20_000),
          "'; drop table views.person; --",
          "../../etc/passwd",
          "%00",
          "\u0000",
          "a\u0007b",
          "\uD83D\uDE00\uFEFF\u202Eab\u0301",
          "\uFFFF",
          "-1",
          "9223372036854775808",
          "+999999999-12-31",
          "2023-02-30",
          "9999-12-31",
          "1900-01-01",
          "${jndi:ldap://x}",
          "<script>");

  static Api api;
  static JsonNode document;

  @BeforeAll
  static void start() {
    System.setProperty("jejak.web.burst", "1000000");
    System.setProperty("jejak.web.per-second", "1000000");
    api = new Api(Instant.parse("2023-01-04T01:00:00Z"));
    document =
        JsonMapper.shared()
            .readTree(api.send("GET", "/api/v1/openapi.json", null, Map.of()).body());
  }

  @AfterAll
  static void stop() {
    System.clearProperty("jejak.web.burst");
    System.clearProperty("jejak.web.per-second");
    api.close();
  }

  @Test
  void no_operation_fails_whatever_is_sent() {
    var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    var bad = new ArrayList<String>();
    int sent = 0;
    int operations = 0;
    for (var path : document.path("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        operations++;
        for (int n = 0; n < TIMES; n++) {
          sent++;
          ask(
              path.getKey(),
              operation.getKey().toUpperCase(),
              operation.getValue(),
              chance,
              n,
              bad);
        }
      }
    }
    System.out.printf(
        "fuzz: seed %d, %d operations, %d requests, %d bad%n", SEED, operations, sent, bad.size());
    assertThat(bad).isEmpty();
  }

  private static void ask(
      String path,
      String method,
      JsonNode operation,
      RandomGenerator chance,
      int n,
      List<String> bad) {
    var query = new ArrayList<String>();
    String address = path;
    for (JsonNode given : operation.path("parameters")) {
      JsonNode parameter =
          given.has("$ref") ? document.at(given.path("$ref").asString().substring(1)) : given;
      String name = parameter.path("name").asString();
      switch (parameter.path("in").asString()) {
        case "path" ->
            address =
                address.replace(
                    "{" + name + "}",
                    encoded(
                        n % 2 == 0 ? odd(chance) : parameter.path("example").asString("per-1")));
        case "query" -> {
          if (parameter.path("required").asBoolean() || chance.nextBoolean()) {
            query.add(name + "=" + encoded(odd(chance)));
          }
        }
        default -> {}
      }
    }
    String body = null;
    JsonNode examples =
        operation.at("/requestBody/content/application~1json/examples/synthetic/value");
    if (!method.equals("GET")) {
      body =
          body(examples.isMissingNode() ? JsonNodeFactory.instance.objectNode() : examples, chance);
    }
    if (address.length() + String.join("&", query).length() > 7000) {
      return;
    }
    String whole = address + (query.isEmpty() ? "" : "?" + String.join("&", query));
    HttpResponse<String> answer = api.send(method, whole, body, Map.of());
    String told = answer.body();
    if (answer.statusCode() >= 500) {
      bad.add(answer.statusCode() + " " + method + " " + whole + " " + body + " " + told);
    } else if (answer.statusCode() >= 400
        && (!answer
                .headers()
                .firstValue("Content-Type")
                .orElse("")
                .startsWith("application/problem+json")
            || !told.contains("\"code\""))) {
      bad.add("no problem: " + answer.statusCode() + " " + method + " " + whole + " " + told);
    } else if (answer.statusCode() >= 400 && !isDescribed(operation, answer)) {
      bad.add("not described: " + answer.statusCode() + " " + method + " " + path + " " + told);
    } else if (answer.statusCode() == 400 && told.contains(SECRET)) {
      bad.add("repeated: " + method + " " + whole + " " + body + " " + told);
    }
  }

  private static boolean isDescribed(JsonNode operation, HttpResponse<String> answer) {
    JsonNode given = operation.path("responses").path(String.valueOf(answer.statusCode()));
    JsonNode response =
        given.has("$ref") ? document.at(given.path("$ref").asString().substring(1)) : given;
    String code = JsonMapper.shared().readTree(answer.body()).path("code").asString();
    return response
        .at("/content/application~1problem+json/schema/allOf/1/properties/code/enum")
        .valueStream()
        .anyMatch(each -> each.asString().equals(code));
  }

  private static String odd(RandomGenerator chance) {
    return ODD.get(chance.nextInt(ODD.size()));
  }

  private static String encoded(String text) {
    String some = text.length() > 500 ? text.substring(0, 500) : text;
    return some.isEmpty()
        ? "%20"
        : URLEncoder.encode(some, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String body(JsonNode example, RandomGenerator chance) {
    return switch (chance.nextInt(10)) {
      case 0 -> "";
      case 1 -> "{\"a\":".repeat(2000) + "1" + "}".repeat(2000);
      case 2 -> "[" + "1,".repeat(1000) + "1]";
      case 3 -> example.toString().substring(0, example.toString().length() / 2);
      case 4 -> "\"" + SECRET + "\"";
      default -> changed(example, chance).toString();
    };
  }

  /// One place of the example holds something else.
  private static JsonNode changed(JsonNode example, RandomGenerator chance) {
    JsonNode whole = example.deepCopy();
    var places = new ArrayList<Runnable>();
    collect(whole, chance, places);
    if (places.isEmpty()) {
      return JsonNodeFactory.instance.objectNode().put(SECRET, SECRET);
    }
    places.get(chance.nextInt(places.size())).run();
    return whole;
  }

  private static void collect(JsonNode node, RandomGenerator chance, List<Runnable> places) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        places.add(() -> object.set(name, other(chance)));
        places.add(() -> object.remove(name));
        collect(object.get(name), chance, places);
      }
      places.add(() -> object.put(SECRET, 1));
    } else if (node instanceof ArrayNode array) {
      places.add(() -> array.add(other(chance)));
      places.add(array::removeAll);
      array.forEach(each -> collect(each, chance, places));
    }
  }

  private static JsonNode other(RandomGenerator chance) {
    var make = JsonNodeFactory.instance;
    return switch (chance.nextInt(9)) {
      case 0 -> make.nullNode();
      case 1 -> make.numberNode(-1);
      case 2 -> make.numberNode(Integer.MAX_VALUE);
      case 3 -> make.numberNode(Long.MAX_VALUE);
      case 4 -> make.numberNode(1.5e300);
      case 5 -> make.booleanNode(true);
      case 6 -> make.arrayNode().add(make.objectNode());
      case 7 -> make.objectNode().put("a", SECRET);
      default -> make.stringNode(odd(chance));
    };
  }
}
