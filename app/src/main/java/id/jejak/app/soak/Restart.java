package id.jejak.app.soak;

import id.jejak.engine.database.Databases;
import id.jejak.engine.database.EmbeddedDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The database server ends under a node that clients ask, at once and without a word, or in order;
/// it is started again, and the node goes on by itself.
final class Restart {
  private static final int BETWEEN = 150;

  private final PrintStream out;

  Restart(PrintStream out) {
    this.out = out;
  }

  Strain.Result run(int rounds) throws IOException, InterruptedException, TimeoutException {
    try (var strain = new Strain("restart")) {
      Path folder = strain.folder().resolve("postgres");
      try (var server = EmbeddedDatabase.start(folder)) {
        var databases = Databases.of(server);
        try (var member = Member.beside("node", databases, strain.key()).await()) {
          strain.complaints().ask(member.address());
          strain.complaints().start();
          for (int round = 0; round < rounds; round++) {
            strain.complaints().await(BETWEEN);
            // What `pg_ctl stop` sends: -m immediate, -m fast.
            String signal = round % 2 == 0 ? "QUIT" : "INT";
            long began = System.nanoTime();
            end(folder, signal);
            strain.complaints().await(1);
            strain.wentOn(began);
            out.printf("the server ended by SIG%s and is there again%n", signal);
          }
          strain.complaints().await(BETWEEN);
          strain.complaints().finish();
          strain.hear(member, databases);
        }
        return strain.result(rounds, databases);
      }
    }
  }

  private static void end(Path folder, String signal) throws IOException, InterruptedException {
    String process =
        Files.readAllLines(folder.resolve("cluster").resolve("postmaster.pid")).getFirst().strip();
    var _ = new ProcessBuilder("kill", "-" + signal, process).start().waitFor();
    while (ProcessHandle.of(Long.parseLong(process)).isPresent()) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }
}
