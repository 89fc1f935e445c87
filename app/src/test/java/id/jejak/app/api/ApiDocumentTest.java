package id.jejak.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.web.Operation;
import id.jejak.engine.web.OperationTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ApiDocumentTest {
  private static final Path DOCUMENT = Path.of("../docs/openapi.json");
  private static final Path EXAMPLES = Path.of("src/main/resources/id/jejak/app/api/examples.json");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  static Api api;

  @BeforeAll
  static void start() {
    api = new Api(Instant.parse("2023-01-04T01:00:00Z"));
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  private static List<Operation> operations() {
    return api.the(OperationTable.class).all();
  }

  private static JsonNode document() {
    return JSON.readTree(api.send("GET", "/api/v1/openapi.json", null, Map.of()).body());
  }

  private static void approve(Path page, String text) throws IOException {
    if (System.getProperty("approve") != null) {
      Files.writeString(page, text);
    }
    assertThat(text).as("run with -Dapprove to rewrite %s", page).isEqualTo(Files.readString(page));
  }

  private static JsonNode examples() {
    return RequestExamples.of(
        operations(), api.the(RequestMappingHandlerMapping.class).getHandlerMethods());
  }

  @Test
  void every_operation_has_an_example() throws IOException {
    approve(EXAMPLES, JSON.writeValueAsString(examples()) + "\n");
  }

  @Test
  void the_committed_description_is_that_of_the_code() throws IOException {
    approve(DOCUMENT, JSON.writeValueAsString(document()) + "\n");
  }

  @Test
  void every_example_can_be_read() {
    JsonNode examples = examples();
    var unreadable = new ArrayList<String>();
    for (Operation operation : operations()) {
      JsonNode example = examples.path(operation.address());
      String path = operation.path();
      for (var variable : example.path("path").properties()) {
        path = path.replace("{" + variable.getKey() + "}", variable.getValue().asString());
      }
      var answer =
          api.send(
              operation.method(),
              "/api/v1" + path,
              example.path("body").toString(),
              Map.of("Accept-Language", "en"));
      if (answer.statusCode() == 400 || answer.statusCode() >= 500) {
        unreadable.add(operation.address() + " " + example + " " + answer.body());
      }
    }
    assertThat(unreadable).isEmpty();
  }

  /// Whoever writes a client finds for each operation what it is asked and answered, what can go
  /// wrong, and who may.
  @Test
  void every_operation_is_described_whole() {
    JsonNode document = document();
    var wanting = new ArrayList<String>();
    document
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(operation -> {
                  String name = operation.getKey() + " " + path.getKey();
                  JsonNode of = operation.getValue();
                  if (!of.has("security") || of.path("description").asString("").isEmpty()) {
                    wanting.add(name + " says not who may");
                  }
                  for (JsonNode content : contents(of)) {
                    if (content.path("examples").path("synthetic").path("value").isMissingNode()) {
                      wanting.add(name + " has no example");
                    }
                  }
                  if (!of.path("responses").has("400") || !of.path("responses").has("500")) {
                    wanting.add(name + " goes wrong in no way");
                  }
                }));
    assertThat(wanting).isEmpty();
  }

  private static List<JsonNode> contents(JsonNode operation) {
    var all = new ArrayList<JsonNode>();
    all.add(operation.path("requestBody"));
    for (String good : List.of("200", "201", "202")) {
      all.add(operation.path("responses").path(good));
    }
    return all.stream()
        .map(each -> each.at("/content/application~1json"))
        .filter(each -> !each.isMissingNode())
        .toList();
  }

  @Test
  void every_reference_leads_somewhere_and_every_operation_has_a_name_of_its_own() {
    JsonNode document = document();
    var names = new HashSet<String>();
    document
        .path("paths")
        .forEach(path ->
            path.forEach(operation ->
                assertThat(names.add(operation.path("operationId").asString())).isTrue()));
    assertThat(names).hasSizeGreaterThan(300);
    var references = new HashSet<String>();
    collect(document, references);
    for (String reference : references) {
      assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
  }

  private static void collect(JsonNode node, Set<String> references) {
    JsonNode reference = node.get("$ref");
    if (reference != null) {
      references.add(reference.asString());
    }
    node.forEach(each -> collect(each, references));
  }
}
