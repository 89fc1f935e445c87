package id.jejak.app.api;

import id.jejak.kernel.Command;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Which refusals each command can meet; a test reads them out of the deciders.
final class Refusals {
  private static final String MESSAGES = "id.jejak.messages.";

  private final JsonNode all;

  Refusals(JsonMapper json) {
    try (InputStream in = Refusals.class.getResourceAsStream("refusals.json")) {
      this.all = json.readTree(Objects.requireNonNull(in, "refusals.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Codes by the status that they are answered with.
  Map<String, List<String>> of(Class<? extends Command> command) {
    var by = new TreeMap<String, List<String>>();
    all.path(command.getName().replace(MESSAGES, ""))
        .properties()
        .forEach(each ->
            by.put(each.getKey(), each.getValue().valueStream().map(JsonNode::asString).toList()));
    return by;
  }
}
