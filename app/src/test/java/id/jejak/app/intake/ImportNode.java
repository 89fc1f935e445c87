package id.jejak.app.intake;

import id.jejak.app.access.Identity;
import id.jejak.app.access.Identity.User;
import id.jejak.app.run.Node;
import id.jejak.app.sample.banyuasin.Banyuasin;
import id.jejak.engine.database.DatabaseAccess;
import id.jejak.engine.database.Databases;
import id.jejak.engine.log.LogSettings;
import id.jejak.engine.vault.MasterKey;
import id.jejak.kernel.LogEvent.ClockMode;
import id.jejak.messages.shared.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A node in a JVM of its own with 256 MB of heap, to be killed.
final class ImportNode implements AutoCloseable {
  static final String USER = "office.bulk";
  private static final String PORT = "port ";
  private static final String PEAK = "peak ";

  private final Process process;
  private final BufferedReader out;
  private final int port;

  private ImportNode(Process process) throws IOException {
    this.process = process;
    this.out = process.inputReader();
    this.port = Integer.parseInt(await(PORT));
  }

  /// Serves until its input ends, and says how much memory it needed at most.
  public static void main(String[] arguments) throws IOException {
    var programme = Banyuasin.of(1, 1);
    var node =
        Node.start(
            new Node.Settings(
                new Databases(access(arguments, 0), access(arguments, 3), access(arguments, 6)),
                MasterKey.of(new byte[32]),
                new LogSettings(ClockMode.SIMULATED, "test", programme.opens()),
                programme.calendar(),
                "127.0.0.1",
                0,
                new Identity.Sample(
                    List.of(
                        new User(USER, List.of(Role.PROGRAM_ADMIN), "org-office", null, null)))));
    System.out.println(PORT + node.port());
    while (System.in.read() >= 0) {
      // whoever started it says when it is over
    }
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    System.out.println(PEAK + peak / 1024 / 1024);
    node.close();
    System.exit(0);
  }

  private static DatabaseAccess access(String[] arguments, int at) {
    return new DatabaseAccess(arguments[at], arguments[at + 1], arguments[at + 2]);
  }

  static ImportNode start(Databases databases) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(ImportNode.class.getName());
    for (DatabaseAccess each : List.of(databases.owner(), databases.app(), databases.vault())) {
      command.addAll(List.of(each.url(), each.user(), each.password()));
    }
    return new ImportNode(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  private String await(String beginning) throws IOException {
    var said = new ArrayList<String>();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(beginning)) {
        return line.substring(beginning.length());
      }
      said.add(line);
    }
    throw new IllegalStateException("the node ended by itself:\n" + String.join("\n", said));
  }

  int port() {
    return port;
  }

  /// As a power cut would.
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /// @return the megabytes of heap that it needed at most
  int end() throws IOException, InterruptedException {
    process.getOutputStream().close();
    int peak = Integer.parseInt(await(PEAK));
    process.waitFor();
    return peak;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
