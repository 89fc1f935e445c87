package id.jejak.app.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// The node that a command speaks to, and as whom.
final class Connection {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient http = HttpClient.newHttpClient();

  @Option(
      names = "--url",
      defaultValue = "http://127.0.0.1:8080",
      description = "where the node is served: ${DEFAULT-VALUE}")
  String url = "";

  @Option(
      names = "--token-file",
      description = "a file with an access token; default: the environment's JEJAK_TOKEN")
  @Nullable String tokenFile;

  @Option(
      names = "--user",
      description =
          "a user of the sample programme that is served there, instead of a token; `jejak users` lists them")
  @Nullable String user;

  @Option(
      names = "--reason",
      description = "why; auditors and operators say it when they read personal data")
  @Nullable String reason;

  @Option(names = "--json", description = "print the answer as it came")
  boolean json;

  private @Nullable String token;

  /// @param status the HTTP status
  /// @param body a JSON null when there was none
  record Answer(int status, JsonNode body) {
    boolean isGood() {
      return status < 300;
    }
  }

  Answer get(String path) throws IOException, InterruptedException {
    return send("GET", path, BodyPublishers.noBody(), Map.of());
  }

  Answer post(String path) throws IOException, InterruptedException {
    return send("POST", path, BodyPublishers.noBody(), Map.of());
  }

  /// The body as it comes.
  ///
  /// @throws IllegalStateException if it is refused
  String text(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = ask(request("GET", path, BodyPublishers.noBody(), Map.of()));
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(path + " is answered with " + answer.statusCode());
    }
    return answer.body();
  }

  Answer send(String method, String path, BodyPublisher body, Map<String, String> headers)
      throws IOException, InterruptedException {
    return answer(ask(request(method, path, body, headers)));
  }

  private HttpResponse<String> ask(HttpRequest request) throws IOException, InterruptedException {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (ConnectException nobody) {
      throw new IllegalStateException("nothing is served on " + url);
    }
  }

  private HttpRequest request(
      String method, String path, BodyPublisher body, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(path))
            .method(method, body)
            .header("Accept-Language", Locale.getDefault().getLanguage());
    headers.forEach(request::header);
    if (reason != null) {
      request.header("X-Reason", reason);
    }
    String bearer = token();
    if (bearer != null) {
      request.header("Authorization", "Bearer " + bearer);
    }
    return request.build();
  }

  /// `programs` and `/api/v1/programs` mean the same.
  private URI address(String path) {
    return URI.create(url + (path.startsWith("/") ? path : "/api/v1/" + path).replace(" ", "%20"));
  }

  private static Answer answer(HttpResponse<String> answer) {
    return new Answer(
        answer.statusCode(),
        answer.body().isBlank()
            ? JsonNodeFactory.instance.nullNode()
            : JSON.readTree(answer.body()));
  }

  private @Nullable String token() throws IOException, InterruptedException {
    if (token == null) {
      if (user != null) {
        token = tokenOf(user);
      } else if (tokenFile != null) {
        token = java.nio.file.Files.readString(java.nio.file.Path.of(tokenFile)).strip();
      } else {
        token = System.getenv("JEJAK_TOKEN");
      }
    }
    return token;
  }

  /// @throws IllegalArgumentException if there is no such user, or no sample programme
  String tokenOf(String name) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/sample/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept-Language", "en")
            .POST(
                BodyPublishers.ofString(
                    "grant_type=client_credentials&client_id="
                        + URLEncoder.encode(name, StandardCharsets.UTF_8)))
            .build();
    Answer answer = answer(ask(request));
    if (!answer.isGood()) {
      throw new IllegalArgumentException(answer.body().path("detail").asString("no token"));
    }
    return answer.body().path("access_token").asString();
  }

  /// Prints the answer, for people or as JSON.
  ///
  /// @return the exit code: 0 for a good answer, 1 for a refusal
  int print(Answer answer) {
    if (json) {
      System.out.println(answer.body());
    } else if (answer.isGood()) {
      System.out.print(Shown.of(answer.body()));
    } else {
      System.err.println(
          "jejak: "
              + answer.body().path("detail").asString("answered with " + answer.status())
              + " ("
              + answer.body().path("code").asString(String.valueOf(answer.status()))
              + ")");
    }
    return answer.isGood() ? 0 : 1;
  }
}
