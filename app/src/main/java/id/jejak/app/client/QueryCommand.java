package id.jejak.app.client;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Reads.
@Command(
    name = "query",
    description = {
      "Asks a running node a question and prints the answer.",
      "jejak query programs --user auditor",
      "jejak query 'certificates?status=ACTIVE&limit=20' --user auditor --json"
    },
    mixinStandardHelpOptions = true)
public final class QueryCommand implements Callable<Integer> {
  @Mixin Connection node = new Connection();

  @Parameters(description = "the address of the query, below /api/v1")
  String path = "";

  @Override
  public Integer call() throws Exception {
    return node.print(node.get(path));
  }
}
