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
    subcommands = {
      Soak.KillCommand.class,
      Soak.NodesCommand.class,
      Soak.RestartCommand.class,
      Soak.DiskCommand.class
    })
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

  private abstract static class Strained implements Callable<Integer> {
    @Option(names = "--rounds", defaultValue = "10", description = "how often: ${DEFAULT-VALUE}")
    int rounds = 10;

    abstract Strain.Result run() throws Exception;

    @Override
    public Integer call() throws Exception {
      Strain.Result result = run();
      result.print(System.out);
      return result.violations().isEmpty() && result.pairs() > 0 ? 0 : 1;
    }
  }

  @Command(
      name = "nodes",
      description =
          "Two nodes take commands, and one is killed: amid process steps, or as the one that stamps"
              + " positions.",
      mixinStandardHelpOptions = true)
  static final class NodesCommand extends Strained {
    @Override
    Strain.Result run() throws Exception {
      return new Nodes(System.out).run(rounds);
    }
  }

  @Command(
      name = "restart",
      description =
          "The database server is stopped, at once or in order, under a node with clients.",
      mixinStandardHelpOptions = true)
  static final class RestartCommand extends Strained {
    @Override
    Strain.Result run() throws Exception {
      return new Restart(System.out).run(rounds);
    }
  }

  @Command(
      name = "disk",
      description = "The disk of a node with clients runs full, and has room again.",
      mixinStandardHelpOptions = true)
  static final class DiskCommand extends Strained {
    @Override
    Strain.Result run() throws Exception {
      if (!Disk.isPossible()) {
        throw new IllegalStateException(
            "this machine lets nobody mount a file system of their own (unshare); nothing was tried");
      }
      return new Disk(System.out).run(rounds);
    }
  }
}
