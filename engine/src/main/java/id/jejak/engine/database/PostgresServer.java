package id.jejak.engine.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One cluster in a folder, and the server that runs on it.
///
/// `pg_ctl` starts it in a session of its own. So Ctrl-C reaches the JVM alone, and the application
/// still has its database while it shuts down.
final class PostgresServer {

  /// How long a starting server may be silent. A long recovery is not: it reports every ten
  /// seconds.
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String ACCESS =
      """
      local all all scram-sha-256
      host all all 127.0.0.1/32 scram-sha-256
      """;

  /// Sized for two cores and little memory. What a statement says never reaches the log: it may be
  /// about a person.
  private static final String SETTINGS =
      """
      # Written by Jejak at every start.
      listen_addresses = '127.0.0.1'
      port = %d
      unix_socket_directories = ''
      max_connections = 100
      password_encryption = 'scram-sha-256'

      fsync = on
      synchronous_commit = on
      full_page_writes = on
      checkpoint_timeout = 15min

      shared_buffers = 256MB
      effective_cache_size = 1GB
      maintenance_work_mem = 128MB
      random_page_cost = 1.1
      jit = off

      timezone = 'UTC'
      log_timezone = 'UTC'
      lc_messages = 'C'
      log_statement = 'none'
      log_min_duration_statement = -1
      log_min_error_statement = 'panic'
      log_error_verbosity = 'terse'
      log_parameter_max_length = 0
      log_parameter_max_length_on_error = 0
      """;

  private final Path folder;
  private final Path cluster;
  private final Path log;
  private final Path programs;

  /// PostgreSQL refuses to run as root. In a user namespace of its own a process is root no longer
  /// and yet owns its files, so that nothing has to change hands.
  private final List<String> disguise =
      new UnixSystem().getUid() == 0 ? List.of("unshare", "--user") : List.of();

  PostgresServer(Path folder) throws IOException {
    // pg_ctl hands these names to a shell, between double quotes.
    if (folder.toString().matches("(?s).*[\"$`\\\\\n].*")) {
      throw new IllegalArgumentException("PostgreSQL cannot live under such a name: " + folder);
    }
    this.folder = folder;
    this.cluster = folder.resolve("cluster");
    this.log = folder.resolve("server.log");
    this.programs = PostgresBinaries.unpack().resolve("bin");
  }

  boolean isInitialised() {
    return Files.exists(cluster);
  }

  /// Makes the cluster aside and renames it: what bears its name is whole.
  void initialise(String superuser, String password) throws IOException {
    Path unfinished = folder.resolve("cluster.unfinished");
    Folders.delete(unfinished);
    var initdb =
        launch(
            "initdb",
            unfinished,
            "--username=" + superuser,
            "--pwfile=/dev/stdin",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C");
    try (var in = initdb.outputWriter()) {
      in.write(password);
    } catch (IOException e) { // it has ended before it read; what it says tells why
    }
    String said = said(initdb);
    if (!succeeded(initdb)) throw failed("could not be set up", said);
    Folders.rename(unfinished, cluster);
  }

  /// Starts on a free port, which it returns; `postmaster.pid` records it.
  int start() throws IOException {
    return start(0);
  }

  /// @param wanted the port; 0 for any free one
  int start(int wanted) throws IOException {
    stop(); // one that outlived its JVM, and may have the settings of an older Jejak
    forgetRecycledProcess();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      int port = wanted > 0 ? wanted : freePort();
      Folders.write(cluster, "postgresql.conf", SETTINGS.formatted(port));
      Folders.write(cluster, "pg_hba.conf", ACCESS);
      if (!Files.exists(log)) Folders.write(folder, "server.log", "");
      String complaint = attempt();
      if (complaint == null) return port;
      // These pass: somebody was quicker to take the port, or the processes of a killed server
      // have not noticed yet that it is gone.
      boolean passes =
          complaint.contains("Address already in use")
              || complaint.contains("pre-existing shared memory block");
      if (!passes || System.nanoTime() > deadline) throw failed("did not start", complaint);
      LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
    }
  }

  /// Null when the server is ready, otherwise what it said last.
  private @Nullable String attempt() throws IOException {
    int known = (int) Files.size(log);
    // The day is no limit of ours; pg_ctl wants one.
    var start = launch("pg_ctl", cluster, "start", "--log=" + log, "--timeout=86400");
    long size = known;
    long heard = System.nanoTime();
    while (start.isAlive()) {
      start.onExit().completeOnTimeout(start, 1, SECONDS).join();
      if (Files.size(log) != size) {
        size = Files.size(log);
        heard = System.nanoTime();
      } else if (System.nanoTime() - heard > PATIENCE.toNanos()) {
        start.destroyForcibly();
        stop();
        break;
      }
    }
    if (succeeded(start)) return null;
    byte[] all = Files.readAllBytes(log);
    var lines = new String(all, known, all.length - known, UTF_8).lines().toList();
    var tail = lines.subList(Math.max(0, lines.size() - 20), lines.size());
    return String.join("\n", tail) + "\n" + said(start);
  }

  void stop() throws IOException {
    stop(List.of("fast", "immediate"));
  }

  /// Stops without writing out what it holds; for a folder that nobody will need.
  void abandon() throws IOException {
    stop(List.of("immediate"));
  }

  private void stop(List<String> modes) throws IOException {
    for (String mode : modes) {
      if (running().isEmpty()) return;
      if (succeeded(launch("pg_ctl", cluster, "stop", "--mode=" + mode, "--timeout=60"))) return;
    }
    if (running().isPresent()) throw failed("does not stop", "see " + log);
  }

  boolean isRunning() throws IOException {
    return running().isPresent();
  }

  private Optional<ProcessHandle> running() throws IOException {
    var process = recorded();
    return process.isPresent() && serves(process.get()) ? process : Optional.empty();
  }

  /// The living process whose number is in `postmaster.pid`; it need not be a server.
  private Optional<ProcessHandle> recorded() throws IOException {
    Path file = cluster.resolve("postmaster.pid");
    if (!Files.exists(file)) return Optional.empty();
    try (var lines = Files.lines(file)) {
      return lines
          .findFirst()
          .flatMap(number -> ProcessHandle.of(Long.parseLong(number.strip())))
          .filter(ProcessHandle::isAlive);
    }
  }

  private boolean serves(ProcessHandle process) throws IOException {
    Path workplace = Path.of("/proc", Long.toString(process.pid()), "cwd");
    if (Files.isSymbolicLink(workplace)) { // right even if the folder was renamed meanwhile
      return Files.isReadable(workplace) && Files.isSameFile(workplace, cluster);
    }
    return Stream.of(process.info().arguments().orElse(new String[0])) // macOS has no /proc
        .anyMatch(cluster.toString()::equals);
  }

  /// The number of a server that died untidily may belong to anybody by now (in a container, where
  /// numbers start from 1 again, it often does), and PostgreSQL would refuse to start. So the
  /// number goes once it is sure to be no server of this cluster. The rest of the file stays: by
  /// the shared memory that it names PostgreSQL still notices a server that lives on.
  private void forgetRecycledProcess() throws IOException {
    if (recorded().isEmpty()) return;
    var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
    lines.set(0, Integer.toString(Integer.MAX_VALUE)); // no system counts its processes so far
    Folders.write(cluster, "postmaster.pid", String.join("\n", lines) + "\n");
  }

  private Process launch(String program, Path data, String... arguments) throws IOException {
    var command = new ArrayList<>(disguise);
    command.addAll(List.of(programs.resolve(program).toString(), "--pgdata=" + data));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }

  private static String said(Process process) throws IOException {
    try (var out = process.inputReader()) {
      return out.readAllAsString();
    }
  }

  /// Waits through interruptions: no server is left behind because somebody is in a hurry.
  private static boolean succeeded(Process process) {
    return process.onExit().join().exitValue() == 0;
  }

  private IllegalStateException failed(String what, String said) {
    String advice =
        said.contains("unshare")
            ? "\nPostgreSQL does not run as root, and root cannot be laid down here."
                + " Start Jejak as an ordinary user."
            : "";
    return new IllegalStateException(
        "PostgreSQL " + what + " in " + folder + ":\n" + said + advice);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
