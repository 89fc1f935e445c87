package id.jejak.app.soak;

import id.jejak.app.run.Node;
import id.jejak.engine.database.Databases;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.process.Quiet;
import id.jejak.engine.vault.MasterKey;
import id.jejak.engine.view.Views;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;

/// A folder in which nodes are put under strain while clients ask them, and what came of it.
final class Strain implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Path root;
  private final Path key;
  private final Complaints complaints = new Complaints();
  private final Map<String, String> seen = new TreeMap<>();
  private final List<Double> seconds = new ArrayList<>();
  private boolean kept = true;

  Strain(String name) throws IOException {
    this.root = Files.createTempDirectory("jejak-" + name + "-");
    this.key = root.resolve("key").resolve("master.key");
    var _ = master();
  }

  /// What a strain came to.
  ///
  /// @param turnedAway how often a client was sent away, by the code of the answer
  /// @param pairs of a causing event and a process step
  /// @param seconds how long it took, each time, until things went on
  record Result(
      int rounds,
      int acknowledged,
      Map<String, Integer> turnedAway,
      long events,
      long pairs,
      List<Double> seconds,
      List<String> violations) {
    void print(PrintStream out) {
      out.printf(
          "%d rounds, %,d commands acknowledged, clients sent away %s, %,d events, %,d pairs of event and"
              + " step checked, %d violations%n",
          rounds, acknowledged, turnedAway, events, pairs, violations.size());
      out.printf(
          "went on after (seconds): %s%n",
          String.join(" ", seconds.stream().map("%.1f"::formatted).toList()));
      violations.forEach(each -> out.println("VIOLATION " + each));
    }
  }

  Path folder() {
    return root;
  }

  Path key() {
    return key;
  }

  Complaints complaints() {
    return complaints;
  }

  private MasterKey master() {
    return MasterKey.read(key, root.resolve("data"), true);
  }

  /// So long it took since `began` until things went on.
  void wentOn(long began) {
    seconds.add((System.nanoTime() - began) / 1e9);
  }

  /// Waits until everything has its position, and asks what the member's reader has seen by then.
  void hear(Member member, Databases databases) throws IOException, InterruptedException {
    var sql = new JdbcTemplate(databases.app().dataSource());
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!isQuiet(sql) && System.nanoTime() < until) {
      Thread.sleep(20);
    }
    Long last = sql.queryForObject("select max(position) from engine.event_position", Long.class);
    seen.put(member.name(), member.read(last == null ? -1 : last));
  }

  /// No event waits for its position, and no step of a process for its turn.
  private static boolean isQuiet(JdbcTemplate sql) {
    return Boolean.TRUE.equals(
        sql.queryForObject(
            """
            select (select count(*) from engine.event) = (select count(*) from engine.event_position)
               and not exists (
                 select from engine.readable_event e
                 left join engine.receipt r
                   on r.causation = (e.envelope ->> 'id')::uuid and r.step = 'tell'
                 where e.type = 'complaint.ComplaintResolved' and r.actor is null)
            """,
            Boolean.class));
  }

  /// Looks at the log when all clients are through and all members have ended.
  Result result(int rounds, Databases databases) throws InterruptedException, TimeoutException {
    try (Node node = Member.start(databases, master(), false)) {
      node.the(Quiet.class).await(PATIENCE);
      var log = node.the(EventLog.class);
      var sql = node.the(JdbcTemplate.class);
      var violations = new ArrayList<String>();
      if (!node.the(Views.class).awaitAll(log.head().position(), PATIENCE)) {
        violations.add("the views have not caught up with the log");
      }
      String stamped = Reader.stamped(sql, seen.isEmpty() ? -1 : last());
      seen.forEach((member, read) -> {
        if (!read.equals(stamped)) {
          violations.add(
              "the reader on " + member + " has read " + read + " instead of " + stamped);
        }
      });
      violations.addAll(complaints.violations(sql));
      violations.addAll(Audit.violations(node));
      kept = !violations.isEmpty();
      return new Result(
          rounds,
          complaints.acknowledged(),
          complaints.turnedAway(),
          log.head().position() + 1,
          Ledger.steps(sql),
          List.copyOf(seconds),
          List.copyOf(violations));
    }
  }

  private long last() {
    return seen.values().stream()
        .mapToLong(read -> Long.parseLong(read.substring(0, read.indexOf(':'))))
        .max()
        .orElse(-1);
  }

  @Override
  public void close() throws IOException {
    complaints.close();
    if (!kept) {
      try (var paths = Files.walk(root)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
