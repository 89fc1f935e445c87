package id.jejak.app.soak;

import id.jejak.app.demo.Demo;
import id.jejak.app.sample.banyuasin.Banyuasin;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeoutException;

/// Plays a small programme in a process that is killed again and again, plays it to its end, and
/// compares what is there with a play that nobody disturbed: every step that an event causes was
/// taken once, however many times it was begun.
public final class Kill {
  /// One kill in so many comes while the node starts, wherever the play stands.
  private static final int WHILE_STARTING = 5;

  private static final int LONGEST_START_MILLIS = 4_000;
  private static final int LONGEST_TICK_MILLIS = 60;

  private final PrintStream out;

  public Kill(PrintStream out) {
    this.out = out;
  }

  /// @param restarts how often the programme was taken up again
  /// @param pairs of a causing event and a process step
  public record Result(int kills, int restarts, long pairs, List<String> violations) {}

  /// @param seed the same seed, the same points
  public Result run(int times, int classes, long seed)
      throws IOException, InterruptedException, TimeoutException {
    Path root = Files.createTempDirectory("jejak-kill-");
    Path key = root.resolve("key").resolve("master.key");
    Path folder = root.resolve("killed");
    out.printf("kills the play %d times, seed %d, in %s%n", times, seed, root);

    Ledger undisturbed = playToTheEnd(root.resolve("undisturbed"), key, classes, Ledger::of);
    int kills = kill(folder, key, classes, points(times, classes, seed), new Random(seed));
    Result result = playToTheEnd(folder, key, classes, end -> result(kills, end, undisturbed));

    out.printf(
        "%d kills, %d restarts, %,d pairs of event and step checked, %d violations%n",
        kills, result.restarts(), result.pairs(), result.violations().size());
    result.violations().forEach(each -> out.println("VIOLATION " + each));
    if (result.violations().isEmpty()) {
      delete(root);
    }
    return result;
  }

  private static Result result(int kills, Demo.Played end, Ledger undisturbed)
      throws InterruptedException {
    Ledger ledger = Ledger.of(end);
    var violations = new ArrayList<>(ledger.differences(undisturbed));
    violations.addAll(Audit.violations(end.node()));
    return new Result(kills, kills, ledger.steps(), List.copyOf(violations));
  }

  /// What is looked at when a play is over.
  private interface Ending<T> {
    T of(Demo.Played end) throws InterruptedException;
  }

  /// After how many commands of the programme the kills come, in order.
  private static List<Integer> points(int times, int classes, long seed) {
    int commands = Banyuasin.of(1, classes).script().commands().size();
    return new Random(seed).ints(times, 0, commands).sorted().boxed().toList();
  }

  private int kill(Path folder, Path key, int classes, List<Integer> points, Random random)
      throws IOException, InterruptedException {
    int kills = 0;
    for (int point : points) {
      Player player = Player.start(folder, key, classes);
      if (random.nextInt(WHILE_STARTING) == 0) {
        int millis = random.nextInt(LONGEST_START_MILLIS);
        Thread.sleep(millis);
        player.kill();
        out.printf("kill %d: %d ms after the start%n", ++kills, millis);
        continue;
      }
      int at = player.await(point);
      if (at < 0) {
        break;
      }
      int millis = random.nextInt(LONGEST_TICK_MILLIS);
      Thread.sleep(millis);
      player.kill();
      out.printf("kill %d: %d ms after command %d%n", ++kills, millis, at);
    }
    return kills;
  }

  private static <T> T playToTheEnd(Path folder, Path key, int classes, Ending<T> then)
      throws InterruptedException, TimeoutException {
    var nowhere = new PrintStream(OutputStream.nullOutputStream());
    try (Demo.Played played = new Demo(nowhere).play(Player.settings(folder, key, classes))) {
      return then.of(played);
    }
  }

  private static void delete(Path root) throws IOException {
    try (var paths = Files.walk(root)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
