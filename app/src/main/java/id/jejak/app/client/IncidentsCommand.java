package id.jejak.app.client;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Parked instances.
@Command(
    name = "incidents",
    description = "Lists the process instances that cannot go on.",
    mixinStandardHelpOptions = true,
    subcommands = IncidentsCommand.Resume.class)
public final class IncidentsCommand implements Callable<Integer> {
  @Mixin Connection node = new Connection();

  @Override
  public Integer call() throws Exception {
    return node.print(node.get("incidents"));
  }

  @Command(
      name = "resume",
      description =
          "Tells what would happen if an instance went on; with --for-good, lets it go on.",
      mixinStandardHelpOptions = true)
  static final class Resume implements Callable<Integer> {
    @Mixin Connection node = new Connection();

    @Parameters(index = "0", description = "the process")
    String process = "";

    @Parameters(index = "1", description = "the key of the instance")
    String key = "";

    @Option(names = "--for-good", description = "not only tried")
    boolean forGood;

    @Override
    public Integer call() throws Exception {
      return node.print(
          node.post("incidents/" + process + "/" + key + "/resume?dryRun=" + !forGood));
    }
  }
}
