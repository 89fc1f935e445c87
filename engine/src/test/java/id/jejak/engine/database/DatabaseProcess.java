package id.jejak.engine.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/// A JVM of its own that runs a database, so that a test can kill it.
final class DatabaseProcess {

  private DatabaseProcess() {}

  /// Runs the server on the folder named, and waits for the end.
  public static void main(String[] arguments) throws Exception {
    var database = EmbeddedDatabase.start(Path.of(arguments[0])).closeOnExit();
    Sql.execute(database.owner(), "CREATE TABLE kept AS SELECT 'committed' AS what");
    System.out.println("ready");
    System.in.read();
    System.exit(0);
  }

  /// Returns once the server is up and something has been committed on it.
  static Process start(Path folder) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = System.getProperty("java.class.path");
    var main = DatabaseProcess.class.getName();
    var process =
        new ProcessBuilder(java, "-cp", classes, main, folder.toString())
            .redirectErrorStream(true)
            .start();
    var said = new StringBuilder();
    BufferedReader reader = process.inputReader();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.equals("ready")) return process;
      said.append(line).append('\n');
    }
    throw new IllegalStateException("the database process ended early:\n" + said);
  }
}
