package id.jejak.app.client;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Asks for a decision.
@Command(
    name = "send",
    description = {
      "Sends a command to a running node; exit code 1 when it is refused.",
      "jejak send POST enrollments/enr-1/enrolment body.json --user office.program",
      "echo '{\"on\":\"2023-01-09\"}' | jejak send POST classes/cls-1/start - --key start-cls-1"
    },
    mixinStandardHelpOptions = true)
public final class SendCommand implements Callable<Integer> {
  @Mixin Connection node = new Connection();

  /// What the operations of the domain are asked with.
  enum Method {
    POST,
    PUT
  }

  @Parameters(index = "0", description = "POST or PUT")
  Method method = Method.POST;

  @Parameters(index = "1", description = "the address of the operation, below /api/v1")
  String path = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      description = "a file with the body as JSON, - for standard input")
  @Nullable String body;

  @Option(
      names = "--key",
      description = "the Idempotency-Key: the same again gets the same answer; default: a new one")
  @Nullable String key;

  @Option(names = "--if-match", description = "the version that is expected, as its ETag")
  @Nullable String version;

  @Override
  public Integer call() throws Exception {
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", "application/json");
    headers.put("Idempotency-Key", key == null ? UUID.randomUUID().toString() : key);
    if (version != null) {
      headers.put("If-Match", version.startsWith("\"") ? version : "\"" + version + "\"");
    }
    return node.print(node.send(method.name(), path, BodyPublishers.ofString(body()), headers));
  }

  private String body() throws java.io.IOException {
    if (body == null) {
      return "{}";
    }
    return body.equals("-")
        ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
        : Files.readString(Path.of(body));
  }
}
