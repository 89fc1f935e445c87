package id.jejak.app.soak;

import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The proofs that take their time, on the command line.
@Command(
    name = "soak",
    description = "Puts a node under strain and proves that nothing was lost or done twice.",
    mixinStandardHelpOptions = true,
    subcommands = {Soak.KillCommand.class})
public final class Soak {
  @Command(
      name = "kill",
      description =
          "Plays a small programme in a process that is killed (SIGKILL) at random points.",
      mixinStandardHelpOptions = true)
  static final class KillCommand implements Callable<Integer> {
    @Option(names = "--times", defaultValue = "50", description = "how often: ${DEFAULT-VALUE}")
    int times = 50;

    @Option(names = "--seed", description = "repeats the points of an earlier run; default: any")
    @Nullable Long seed;

    @Option(
        names = "--classes",
        defaultValue = "1",
        description = "how many classes the programme has: ${DEFAULT-VALUE}")
    int classes = 1;

    @Override
    public Integer call() throws Exception {
      long points = seed == null ? ThreadLocalRandom.current().nextLong(1_000_000) : seed;
      Kill.Result result = new Kill(System.out).run(times, classes, points);
      return result.violations().isEmpty() ? 0 : 1;
    }
  }
}
