package id.jejak.app;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Fetches a token from a sample programme that is being served on this machine.
@Command(
    name = "token",
    description = {
      "Prints an access token of a user of the sample programme that is served on this machine.",
      "curl -H \"Authorization: Bearer $(./jejak token --user office.program)\""
          + " http://127.0.0.1:8080/api/v1/programs"
    },
    mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {
  @Option(
      names = "--user",
      required = true,
      description = "a name that GET /sample/users lists, such as office.program or auditor")
  String user = "";

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "where the programme is served: ${DEFAULT-VALUE}")
  int port = 8080;

  @Override
  public Integer call() throws Exception {
    String form =
        "grant_type=client_credentials&client_id="
            + URLEncoder.encode(user, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sample/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept-Language", "en")
            .POST(BodyPublishers.ofString(form))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      JsonNode body = JsonMapper.shared().readTree(answer.body());
      if (answer.statusCode() != 200) {
        System.err.println("jejak: " + body.path("detail").asString("no token"));
        return 2;
      }
      System.out.println(body.path("access_token").asString());
      return 0;
    }
  }
}
