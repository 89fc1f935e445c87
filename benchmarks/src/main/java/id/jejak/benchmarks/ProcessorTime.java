package id.jejak.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/// Seconds of processor time that the JVM and the processes of the server have taken. It says what
/// something costs even where others use the machine, too.
record ProcessorTime(double jvm, double server) {
  static ProcessorTime now(Server server) throws IOException {
    return now(server.owner());
  }

  /// @param owner sees all processes of the server
  static ProcessorTime now(JdbcTemplate owner) throws IOException {
    return new ProcessorTime(
        jvmSeconds(), processes(owner).values().stream().mapToDouble(Double::doubleValue).sum());
  }

  ProcessorTime since(ProcessorTime before) {
    return new ProcessorTime(jvm - before.jvm, server - before.server);
  }

  /// Microseconds a unit: of the JVM, and of the server.
  String each(long units) {
    return "%s + %s µs"
        .formatted(Samples.number(jvm * 1e6 / units), Samples.number(server * 1e6 / units));
  }

  static double jvmSeconds() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }

  /// Processor seconds of the server's processes by what they call themselves; empty where there is
  /// no `/proc`. The statistics views would hide those of other roles.
  static Map<String, Double> processes(JdbcTemplate sql) throws IOException {
    Map<String, Double> seconds = new LinkedHashMap<>();
    Path proc = Path.of("/proc");
    // Looked at while that backend is there: the connection may be gone right after.
    String parent =
        sql.execute(
            (ConnectionCallback<String>)
                connection -> {
                  int own = connection.unwrap(PGConnection.class).getBackendPID();
                  String[] fields = stat(proc.resolve(String.valueOf(own)));
                  return fields.length > 1 ? fields[1] : "";
                });
    if (parent == null || parent.isEmpty()) {
      return seconds;
    }
    try (var all = Files.list(proc)) {
      for (Path each : all.filter(path -> path.getFileName().toString().matches("\\d+")).toList()) {
        String[] fields = stat(each);
        if (fields.length > 12 && fields[1].equals(parent)) {
          seconds.merge(
              title(each),
              (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0,
              Double::sum);
        }
      }
    }
    return seconds;
  }

  /// The fields behind the name; none of a process that has ended meanwhile.
  private static String[] stat(Path process) {
    try {
      String stat = Files.readString(process.resolve("stat"));
      return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    } catch (IOException e) {
      return new String[0];
    }
  }

  private static String title(Path process) {
    try {
      return Files.readString(process.resolve("cmdline"))
          .replace('\u0000', ' ')
          .replaceFirst(" \\d+\\.\\d+\\.\\d+\\.\\d+\\(.*", "")
          .strip();
    } catch (IOException e) {
      return "ended";
    }
  }
}
