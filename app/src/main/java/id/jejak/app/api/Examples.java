package id.jejak.app.api;

import id.jejak.engine.web.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A request and an answer for every operation, synthetic; a test writes them and another sends
/// them.
final class Examples {
  private final JsonNode all;

  Examples(JsonMapper json) {
    try (InputStream in = Examples.class.getResourceAsStream("examples.json")) {
      this.all = json.readTree(Objects.requireNonNull(in, "examples.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode body(Operation operation) {
    return all.path(operation.address()).path("body");
  }

  /// What is shown at an address, by the name of the operation.
  JsonNode answer(String id) {
    return all.path(id).path("answer");
  }

  JsonNode parameter(String id, String name) {
    return all.path(id).path("parameters").path(name);
  }

  String variable(Operation operation, String variable) {
    return all.path(operation.address()).path("path").path(variable).asString("");
  }
}
