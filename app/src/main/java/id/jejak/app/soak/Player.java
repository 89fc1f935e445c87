package id.jejak.app.soak;

import id.jejak.app.demo.Demo;
import id.jejak.app.run.Jvm;
import id.jejak.app.sample.banyuasin.Banyuasin;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// A JVM of its own that plays a small programme, to be killed.
final class Player {
  private static final String AT = "at ";

  private final Process process;
  private final List<String> said = new ArrayList<>();

  private Player(Process process) {
    this.process = process;
  }

  /// Plays on and says after every tick how many commands are through.
  public static void main(String[] arguments) throws InterruptedException, TimeoutException {
    Demo.Settings settings =
        settings(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    var nowhere = new PrintStream(OutputStream.nullOutputStream());
    new Demo(nowhere, (done, all) -> System.out.println(AT + done)).play(settings).close();
  }

  static Demo.Settings settings(Path folder, Path masterKey, int classes) {
    return new Demo.Settings(folder, masterKey, "127.0.0.1", -1, Banyuasin.of(1, classes));
  }

  static Player start(Path folder, Path masterKey, int classes) throws IOException {
    var command =
        Jvm.command(
            Jvm.SHORT,
            Player.class,
            folder.toString(),
            masterKey.toString(),
            String.valueOf(classes));
    return new Player(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /// Waits until so many commands are through.
  ///
  /// @return how many; -1 when the play came to its end before
  int await(int commands) throws IOException, InterruptedException {
    var out = process.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (!line.startsWith(AT)) {
        said.add(line);
      } else if (Integer.parseInt(line.substring(AT.length())) >= commands) {
        return Integer.parseInt(line.substring(AT.length()));
      }
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the play ended by itself:\n" + String.join("\n", said));
    }
    return -1;
  }

  /// SIGKILL: no hook runs, nothing is flushed, the database server stays behind.
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
