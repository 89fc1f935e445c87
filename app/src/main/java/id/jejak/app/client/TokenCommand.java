package id.jejak.app.client;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "where the programme is served: ${DEFAULT-VALUE}")
  int port = 8080;

  @Override
  public Integer call() throws Exception {
    node.url = "http://127.0.0.1:" + port;
    System.out.println(node.tokenOf(user));
    return 0;
  }
}
