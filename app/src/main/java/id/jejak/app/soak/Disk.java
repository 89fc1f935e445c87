package id.jejak.app.soak;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The disk of a node runs full while clients ask, and has room again: a small file system in
/// memory, in a name space of its own, that a ballast file fills.
final class Disk {
  private static final int BETWEEN = 100;
  private static final int TURNED_AWAY = 30;
  private static final String SIZE = "320m";

  private final PrintStream out;

  Disk(PrintStream out) {
    this.out = out;
  }

  /// Whether this machine lets us have a file system of our own. As a rule Linux does, without any
  /// rights.
  static boolean isPossible() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("jejak-disk-");
    try {
      return new ProcessBuilder(mounted(folder, "true")).start().waitFor() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } finally {
      Files.delete(folder);
    }
  }

  private static List<String> mounted(Path folder, String then) {
    return List.of(
        "unshare",
        "--user",
        "--map-root-user",
        "--mount",
        "sh",
        "-c",
        "mount -t tmpfs -o size=" + SIZE + " tmpfs \"$0\" && " + then,
        folder.toString());
  }

  Strain.Result run(int rounds) throws IOException, InterruptedException, TimeoutException {
    try (var strain = new Strain("disk")) {
      Path folder = Files.createDirectory(strain.folder().resolve("small"));
      var complaints = strain.complaints();
      try (var member =
          Member.alone(mounted(folder, "exec \"$@\""), folder, strain.key()).await()) {
        complaints.ask(member.address());
        complaints.start();
        for (int round = 0; round < rounds; round++) {
          complaints.await(BETWEEN);
          member.fill();
          int away = turnedAway(complaints);
          while (turnedAway(complaints) < away + TURNED_AWAY) {
            TimeUnit.MILLISECONDS.sleep(20);
          }
          member.free();
          long began = System.nanoTime();
          complaints.await(BETWEEN);
          strain.wentOn(began);
          out.printf("the disk was full, clients were sent away %s%n", complaints.turnedAway());
        }
        complaints.finish();
        strain.hear(member, member.databases());
        member.rest();
        return strain.result(rounds, member.databases());
      }
    }
  }

  private static int turnedAway(Complaints complaints) {
    return complaints.turnedAway().values().stream().mapToInt(Integer::intValue).sum();
  }
}
