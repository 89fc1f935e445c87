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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One cluster in a folder, and the server that runs on it.
///
/// It is started through `pg_ctl`, which gives it a session of its own: Ctrl-C reaches the JVM alone, and the
/// application still has its database while it shuts down.
final class PostgresServer {

  /// How long a starting server may be silent. A long recovery is not: it reports every ten seconds.
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String ACCESS =
      """
      local all all scram-sha-256
      host all all 127.0.0.1/32 scram-sha-256
      """;

  private final Path folder;
  private final Path cluster;
  private final Path log;
  private final Path programs;
  private final boolean root = new UnixSystem().getUid() == 0;

  PostgresServer(Path folder) throws IOException {
    // pg_ctl starts the server through a shell, with the folder's name between double quotes.
    if (folder.toString().matches("(?s).*[\"$`\\\\\n].*")) {
      throw new IllegalArgumentException("PostgreSQL cannot live in a folder of that name: " + folder);
    }
    this.folder = folder;
    this.cluster = folder.resolve("cluster");
    this.log = folder.resolve("server.log");
    this.programs = PostgresBinaries.unpack().resolve("bin");
  }

  boolean isInitialised() {
    return Files.exists(cluster);
  }

  /// Creates the cluster aside and renames it: what bears its name is whole.
  void initialise(String superuser, String password) throws IOException {
    if (root) requireNamespaces();
    Path unfinished = folder.resolve("cluster.unfinished");
    Folders.delete(unfinished);
    var initdb =
        launch(
            "initdb",
            "--pgdata=" + unfinished,
            "--username=" + superuser,
            "--pwfile=/dev/stdin",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C",
            "--no-instructions");
    try (var in = initdb.outputWriter()) {
      in.write(password);
    }
    String said = said(initdb);
    if (!succeeded(initdb)) {
      throw new IllegalStateException("PostgreSQL could not create " + cluster + ":\n" + said);
    }
    Files.move(unfinished, cluster);
    Folders.force(folder);
  }

  /// Starts on a free port, which it returns and `postmaster.pid` records.
  int start() throws IOException, InterruptedException {
    if (root) requireNamespaces();
    stop(); // one that outlived its JVM: it may have the settings of an older Jejak
    forgetRecycledProcess();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      int port = freePort();
      Folders.write(cluster.resolve("postgresql.conf"), settings(port));
      Folders.write(cluster.resolve("pg_hba.conf"), ACCESS);
      if (!Files.exists(log)) Folders.write(log, "");
      String complaint = attempt();
      if (complaint == null) return port;
      if (!passes(complaint) || System.nanoTime() > deadline) {
        throw new IllegalStateException("PostgreSQL did not start on " + cluster + ":\n" + complaint);
      }
      Thread.sleep(500);
    }
  }

  /// Null when the server is ready, otherwise what it said last.
  private @Nullable String attempt() throws IOException, InterruptedException {
    int known = (int) Files.size(log);
    // The day is a formality: patience is ours, see below.
    var start =
        launch("pg_ctl", "start", "--pgdata=" + cluster, "--log=" + log, "--silent", "--timeout=86400");
    long heard = System.nanoTime();
    for (long size = -1; !start.waitFor(1, SECONDS); ) {
      if (Files.size(log) != size) {
        size = Files.size(log);
        heard = System.nanoTime();
      } else if (System.nanoTime() - heard > PATIENCE.toNanos()) {
        start.destroyForcibly();
        stop();
        break;
      }
    }
    if (start.onExit().join().exitValue() == 0) return null;
    byte[] all = Files.readAllBytes(log);
    var lines = new String(all, known, all.length - known, UTF_8).lines().toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()))
        + "\n"
        + said(start);
  }

  /// What goes away by itself: somebody was quicker to take the port, or processes of a killed server have not yet
  /// noticed that they are orphans.
  private static boolean passes(String complaint) {
    return complaint.contains("Address already in use")
        || complaint.contains("pre-existing shared memory block");
  }

  void stop() throws IOException {
    for (String mode : List.of("fast", "immediate")) {
      if (running().isEmpty()) return;
      var stop =
          launch("pg_ctl", "stop", "--pgdata=" + cluster, "--mode=" + mode, "--silent", "--timeout=60");
      if (succeeded(stop)) return;
    }
    if (running().isPresent()) {
      throw new IllegalStateException("PostgreSQL does not stop on " + cluster + "; see " + log);
    }
  }

  private Optional<ProcessHandle> running() throws IOException {
    var recorded = recorded();
    return recorded.isPresent() && serves(recorded.get()) ? recorded : Optional.empty();
  }

  /// The living process, if any, whose number is in `postmaster.pid`; not necessarily a server.
  private Optional<ProcessHandle> recorded() throws IOException {
    Path file = cluster.resolve("postmaster.pid");
    if (!Files.exists(file)) return Optional.empty();
    return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
        .filter(ProcessHandle::isAlive);
  }

  private boolean serves(ProcessHandle process) throws IOException {
    Path workplace = Path.of("/proc", Long.toString(process.pid()), "cwd");
    if (Files.isSymbolicLink(workplace)) { // holds even for a folder that was renamed meanwhile
      return Files.isReadable(workplace) && Files.isSameFile(workplace, cluster);
    }
    return Stream.of(process.info().arguments().orElse(new String[0])) // macOS has no /proc
        .anyMatch(cluster.toString()::equals);
  }

  /// The number of a server that died without tidying up may belong to anybody by now (in a container, where numbers
  /// start from 1 again, it often does), and PostgreSQL would refuse to start. So the number goes, once it is sure that
  /// it is no server of this cluster. The rest of the file stays: by the shared memory named in it PostgreSQL still
  /// notices a server that lives on.
  private void forgetRecycledProcess() throws IOException {
    if (recorded().isEmpty()) return;
    Path file = cluster.resolve("postmaster.pid");
    var lines = Files.readAllLines(file);
    lines.set(0, Integer.toString(Integer.MAX_VALUE)); // above every limit on process numbers
    Folders.write(file, String.join("\n", lines) + "\n");
  }

  /// PostgreSQL refuses to run as root. In a user namespace of its own the process is root no longer, yet still owns its
  /// files: nothing has to change hands.
  private void requireNamespaces() throws IOException {
    var probe = new ProcessBuilder("unshare", "--user", "true").redirectErrorStream(true).start();
    String said = said(probe);
    if (!succeeded(probe)) {
      throw new IllegalStateException(
          "PostgreSQL does not run as root, and here root cannot be shed (unshare --user: "
              + said.strip()
              + "). Start Jejak as an ordinary user.");
    }
  }

  private Process launch(String program, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    if (root) command.addAll(List.of("unshare", "--user"));
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    var builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }

  private static String said(Process process) throws IOException {
    try (var out = process.inputReader()) {
      return out.readAllAsString();
    }
  }

  /// Waits through interruptions: a server must not be left behind because somebody is in a hurry.
  private static boolean succeeded(Process process) {
    return process.onExit().join().exitValue() == 0;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /// Sized for two cores and little memory. What a statement says never reaches the log: it may be about a person.
  private static String settings(int port) {
    return """
    # Written by Jejak at every start.
    listen_addresses = '127.0.0.1'
    port = %d
    unix_socket_directories = ''
    password_encryption = 'scram-sha-256'
    max_connections = 100

    fsync = on
    synchronous_commit = on
    full_page_writes = on
    wal_compression = on
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
    """
        .formatted(port);
  }
}
