package id.jejak.app.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads the common `.http` format: `###` between requests, `@name = value`, `{{name}}`,
/// `{{$guid}}`, `# @name` for an answer and `{{answer.response.body.$.field}}` for what it gave.
final class RequestFile {
  private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*([^}\\s]+)\\s*}}");
  private static final Pattern ASSIGNED = Pattern.compile("@(\\w+)\\s*=\\s*(.*)");
  private static final Pattern NAMED = Pattern.compile("# @name (\\w+)");
  private static final Pattern CLOCK = Pattern.compile("# @clock (\\S+)");
  private static final Pattern REQUEST = Pattern.compile("(GET|POST|PUT|DELETE) (\\S+)");

  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, JsonNode> answers = new LinkedHashMap<>();

  /// What the file says, one after the other.
  sealed interface Step {
    record At(Instant moment) implements Step {}

    record Assign(String variable, String value) implements Step {}

    record Request(
        @Nullable String name,
        String method,
        String address,
        Map<String, String> headers,
        @Nullable String body)
        implements Step {}
  }

  static List<Step> read(Path file) throws IOException {
    var steps = new ArrayList<Step>();
    String name = null;
    List<String> lines = Files.readAllLines(file);
    for (int n = 0; n < lines.size(); n++) {
      String line = lines.get(n);
      Matcher assigned = ASSIGNED.matcher(line);
      Matcher named = NAMED.matcher(line);
      Matcher clock = CLOCK.matcher(line);
      Matcher request = REQUEST.matcher(line);
      if (assigned.matches()) {
        steps.add(new Step.Assign(assigned.group(1), assigned.group(2)));
      } else if (named.matches()) {
        name = named.group(1);
      } else if (clock.matches()) {
        steps.add(new Step.At(Instant.parse(clock.group(1))));
      } else if (request.matches()) {
        var headers = new LinkedHashMap<String, String>();
        for (n++; n < lines.size() && lines.get(n).contains(": "); n++) {
          String[] header = lines.get(n).split(": ", 2);
          headers.put(header[0], header[1]);
        }
        var body = new StringBuilder();
        for (; n + 1 < lines.size() && !ends(lines.get(n + 1)); n++) {
          body.append(lines.get(n + 1)).append('\n');
        }
        String text = body.toString().strip();
        steps.add(
            new Step.Request(
                name, request.group(1), request.group(2), headers, text.isEmpty() ? null : text));
        name = null;
      }
    }
    return steps;
  }

  private static boolean ends(String line) {
    return line.startsWith("#") || line.startsWith("@");
  }

  void assign(String variable, String value) {
    values.put(variable, filled(value));
  }

  void answered(String name, JsonNode body) {
    answers.put(name, body);
  }

  String filled(String text) {
    return VARIABLE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
  }

  private String value(String name) {
    if (name.equals("$guid")) {
      return UUID.randomUUID().toString();
    }
    int at = name.indexOf(".response.body.$.");
    if (at < 0) {
      String value = values.get(name);
      if (value == null) {
        throw new AssertionError("nothing is called " + name);
      }
      return value;
    }
    String pointer =
        "/"
            + name.substring(at + ".response.body.$.".length())
                .replaceAll("\\[(\\d+)]", "/$1")
                .replace('.', '/');
    JsonNode answer = answers.get(name.substring(0, at));
    if (answer == null || answer.at(pointer).isMissingNode()) {
      throw new AssertionError(name + " is not in " + answer);
    }
    JsonNode found = answer.at(pointer);
    return found.asString();
  }
}
