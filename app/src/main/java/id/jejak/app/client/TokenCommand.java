package id.jejak.app.client;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;

/// Fetches a token from a sample programme that is being served on this machine.
@Command(
    name = "token",
    description = {
      "Prints an access token of a user of the sample programme that is served on this machine.",
      "curl -H \"Authorization: Bearer $(./jejak token --user office.program)\""
          + " http://127.0.0.1:8080/api/v1/programs"
    },
    mixinStandardHelpOptions = true)
public final class TokenCommand implements Callable<Integer> {
  private final Connection node = new Connection();

  @Option(
      names = "--user",
      required = true,
      description = "a name that `jejak users` lists, such as office.program or auditor")
  String user = "";

  @Option(names = "--url", description = "where the programme is served, if not on this machine")
  @Nullable String url;

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "where the programme is served: ${DEFAULT-VALUE}")
  int port = 8080;

  @Option(names = "--json", description = "print the user and the token as JSON")
  boolean json;

  @Override
  public Integer call() throws Exception {
    node.url = url == null ? "http://127.0.0.1:" + port : url;
    String token = node.tokenOf(user);
    System.out.println(
        json ? JsonNodeFactory.instance.objectNode().put("user", user).put("token", token) : token);
    return 0;
  }
}
