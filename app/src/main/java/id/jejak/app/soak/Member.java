package id.jejak.app.soak;

import id.jejak.app.access.Identity;
import id.jejak.app.run.Jvm;
import id.jejak.app.run.Node;
import id.jejak.app.run.Running;
import id.jejak.engine.database.DatabaseAccess;
import id.jejak.engine.database.Databases;
import id.jejak.engine.database.EmbeddedDatabase;
import id.jejak.engine.log.LogEventStore;
import id.jejak.engine.log.LogSettings;
import id.jejak.engine.log.Sequencer;
import id.jejak.engine.vault.MasterKey;
import id.jejak.kernel.LogEvent.ClockMode;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.shared.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// A node in a JVM of its own that serves HTTP, to be killed. It takes its orders on its standard
/// input, passwords among them, so that they stand in no command line.
final class Member implements AutoCloseable {
  private static final String SAYS = "says ";
  private static final String GONE = "gone";
  private static final int SECONDS_TO_START = 120;

  private final String name;
  private final Process process;
  private final Writer in;
  private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
  private final List<String> logged = Collections.synchronizedList(new ArrayList<>());
  private URI address = URI.create("http://127.0.0.1");
  private List<String> begun = List.of();

  private Member(String name, Process process) {
    this.name = name;
    this.process = process;
    this.in = process.outputWriter(StandardCharsets.UTF_8);
    Thread.ofVirtual().start(this::hear);
  }

  private void hear() {
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        (line.startsWith(SAYS) ? said : logged).add(line);
      }
    } catch (IOException e) {
      logged.add(String.valueOf(e));
    }
    said.add(GONE);
  }

  /// A node beside others on one database. It is up when `await` returns.
  static Member beside(String name, Databases databases, Path masterKey) throws IOException {
    var member = launch(name, Jvm.command(Jvm.SHORT, Member.class, masterKey.toString()));
    member.tell("beside " + name);
    for (DatabaseAccess each : List.of(databases.owner(), databases.app(), databases.vault())) {
      member.tell(each.url());
      member.tell(each.user());
      member.tell(each.password());
    }
    return member;
  }

  /// A node with a server of its own in `folder`.
  ///
  /// @param prefix of the command that starts it
  static Member alone(List<String> prefix, Path folder, Path masterKey) throws IOException {
    var command = new ArrayList<>(prefix);
    command.addAll(Jvm.command(Jvm.SHORT, Member.class, masterKey.toString()));
    var member = launch("alone", command);
    member.tell("alone " + folder);
    return member;
  }

  private static Member launch(String name, List<String> command) throws IOException {
    return new Member(name, new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  Member await() throws InterruptedException {
    begun = List.of(answer().split(" "));
    address = URI.create("http://127.0.0.1:" + begun.getFirst());
    return this;
  }

  String name() {
    return name;
  }

  URI address() {
    return address;
  }

  /// The server that it has started for itself.
  Databases databases() {
    return new Databases(access(1), access(2), access(3));
  }

  private DatabaseAccess access(int at) {
    String[] words = begun.get(at).split("\\|");
    return new DatabaseAccess(words[0], words[1], words[2]);
  }

  /// Whether it stamps the positions.
  boolean leads() throws IOException, InterruptedException {
    return Boolean.parseBoolean(ask("leads"));
  }

  /// What its reader was pushed up to `position`, in order, as a digest.
  String read(long position) throws IOException, InterruptedException {
    return ask("read " + position);
  }

  void fill() throws IOException, InterruptedException {
    var _ = ask("fill");
  }

  void free() throws IOException, InterruptedException {
    var _ = ask("free");
  }

  /// Stops the node, and not the server that it has started.
  void rest() throws IOException, InterruptedException {
    var _ = ask("rest");
  }

  private synchronized String ask(String order) throws IOException, InterruptedException {
    tell(order);
    return answer();
  }

  private void tell(String line) throws IOException {
    in.write(line + "\n");
    in.flush();
  }

  private String answer() throws InterruptedException {
    String line = said.poll(SECONDS_TO_START, TimeUnit.SECONDS);
    if (line == null || line.equals(GONE)) {
      throw new IllegalStateException(
          name
              + (line == null ? " does not answer:\n" : " ended by itself:\n")
              + String.join("\n", logged));
    }
    return line.substring(SAYS.length());
  }

  /// SIGKILL: no hook runs, nothing is flushed.
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    try {
      in.close();
    } catch (IOException _) {
      // it was killed
    }
    if (!process.waitFor(SECONDS_TO_START, TimeUnit.SECONDS)) {
      kill();
    }
  }

  /// The logs of all soaks are samples on a clock that stands.
  static Node start(Databases databases, MasterKey master, boolean served) {
    var settings =
        new LogSettings(ClockMode.SIMULATED, "soak", Instant.parse("2023-01-02T01:00:00Z"));
    var calendar = new WorkCalendar(ZoneId.of("Asia/Jakarta"), Set.of());
    return Node.start(
        served
            ? new Node.Settings(
                databases, master, settings, calendar, "127.0.0.1", 0, new Identity.Sample(users()))
            : new Node.Settings(databases, master, settings, calendar));
  }

  private static List<Identity.User> users() {
    return IntStream.range(0, Complaints.CLIENTS)
        .mapToObj(client ->
            new Identity.User(
                Complaints.user(client), List.of(Role.PROGRAM_ADMIN), "org-office", null, null))
        .toList();
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String[] first = orders.readLine().split(" ", 2);
    try (var running = new Running()) {
      Databases databases;
      Path folder = Path.of(first[1]);
      if (first[0].equals("alone")) {
        var server = EmbeddedDatabase.start(folder.resolve("postgres"));
        running.add(server::close);
        databases = Databases.of(server);
      } else {
        databases = new Databases(access(orders), access(orders), access(orders), first[1]);
      }
      var node = start(databases, MasterKey.read(Path.of(arguments[0]), folder, true), true);
      running.add(node::close);
      var reader = new Reader(node.the(LogEventStore.class));
      running.add(reader::close);
      say(node.port() + (first[0].equals("alone") ? " " + told(databases) : ""));
      var ballast = new Ballast(folder.resolve("ballast"));
      for (String order = orders.readLine(); order != null; order = orders.readLine()) {
        String[] words = order.split(" ");
        say(
            switch (words[0]) {
              case "leads" -> String.valueOf(node.the(Sequencer.class).isLeading());
              case "read" -> reader.upTo(Long.parseLong(words[1]));
              case "fill" -> ballast.fill();
              case "free" -> ballast.free();
              default -> {
                reader.close();
                node.close();
                yield "at rest";
              }
            });
      }
    }
  }

  private static void say(String what) {
    System.out.println(SAYS + what);
  }

  private static String told(Databases databases) {
    return String.join(
        " ", told(databases.owner()), told(databases.app()), told(databases.vault()));
  }

  private static String told(DatabaseAccess access) {
    return access.url() + "|" + access.user() + "|" + access.password();
  }

  private static DatabaseAccess access(BufferedReader lines) throws IOException {
    return new DatabaseAccess(lines.readLine(), lines.readLine(), lines.readLine());
  }
}
