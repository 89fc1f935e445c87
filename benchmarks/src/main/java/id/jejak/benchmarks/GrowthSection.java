package id.jejak.benchmarks;

import id.jejak.app.run.Node;
import id.jejak.benchmarks.stages.LifecycleCommand;
import id.jejak.benchmarks.stages.LifecycleId;
import id.jejak.engine.clock.LogClock;
import id.jejak.engine.command.Commands;
import id.jejak.engine.database.Databases;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.process.ProcessConfiguration;
import id.jejak.engine.process.TimerSweep;
import id.jejak.engine.view.Views;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Provenance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.LongFunction;
import org.springframework.jdbc.core.JdbcTemplate;

/// The same operations on a short log and on long ones, each on a server of its own: the buffers
/// that PostgreSQL touches for the engine's statements, and the time that the engine takes.
final class GrowthSection implements Section {
  private static final int RUNS = 7;
  private static final int LOOKS = 21;
  private static final int PER_STREAM = 10;

  @Override
  public void run(Context context) throws Exception {
    Report report = context.report;
    report.heading("Growth");
    List<Log> logs = new ArrayList<>();
    try {
      for (int size : context.scale.sizes()) {
        long began = System.nanoTime();
        logs.add(new Log(size));
        context.out.printf(
            "  a log of %,d events, made in %,d s%n",
            size, (System.nanoTime() - began) / 1_000_000_000);
      }
      measure(logs, context.scale.commands() / 40, report);
    } finally {
      for (Log each : logs) {
        each.close();
      }
    }
  }

  private static void measure(List<Log> logs, int times, Report report) throws Exception {
    Log small = logs.getFirst();
    Log large = logs.getLast();
    for (String operation : Log.OPERATIONS) {
      Map<Log, double[]> millis = new LinkedHashMap<>();
      for (int run = -1; run < RUNS; run++) {
        for (Log each : logs) {
          long began = System.nanoTime();
          for (int i = 0; i < times; i++) {
            each.operate(operation);
          }
          double took = (System.nanoTime() - began) / 1e6 / times;
          if (run >= 0) {
            millis.computeIfAbsent(each, _ -> new double[RUNS])[run] = took;
          }
        }
      }
      for (Log each : logs) {
        report.row(
            "%s at %,d events: buffers, ms".formatted(operation, each.size),
            Samples.number(each.buffers(operation))
                + "; "
                + new Samples(millis.getOrDefault(each, new double[0])));
      }
      report.atMost(
          operation + ": buffers more at %,d events".formatted(large.size),
          large.buffers(operation) - small.buffers(operation),
          1);
      report.atMost(
          operation + ": times as long at %,d events".formatted(large.size),
          new Samples(millis.getOrDefault(large, new double[0])).median()
              / new Samples(millis.getOrDefault(small, new double[0])).median(),
          1.25);
    }
  }

  /// A node on a log of so many events: streams of ten, each with its receipts, timers and process.
  private static final class Log implements AutoCloseable {
    static final List<String> OPERATIONS =
        List.of("Append by command", "Load of a stream", "Tail of the log", "Timer sweep");

    private final int size;
    private final Server server = new Server();
    private final Random random = new Random(1);
    private final Map<String, Double> buffers = new LinkedHashMap<>();
    private Node node;
    private int next;

    Log(int size) throws Exception {
      this.size = size;
      var story = new Story(1);
      this.node = JejakLab.node(Databases.of(server.database()), story);
      append();
      node.close();
      fill();
      this.node = JejakLab.node(Databases.of(server.database()), story);
      node.the(Views.class).stop();
      node.the(ProcessConfiguration.Runner.class).stop();
    }

    /// As many rows as the real thing would have left, made by the server itself from those of one
    /// command. Whoever follows the log stands at its end.
    private void fill() throws Exception {
      JdbcTemplate sql = server.owner();
      sql.update(
          """
          insert into engine.event (stream, version, type, revision, recorded_at, envelope)
          select 'lif-fill-' || i / ?, i %% ?, e.type, e.revision, e.recorded_at, e.envelope
          from generate_series(0, ? - 1) i, (select * from engine.event where type = 'stages.Started') e
          order by i %% ?, i / ?
          """
              .replace("%%", "%"),
          PER_STREAM,
          PER_STREAM,
          size,
          PER_STREAM,
          PER_STREAM);
      sql.update(
          """
          insert into engine.event_position (position, tx, seq, recorded_at)
          select (select coalesce(max(position), -1) from engine.event_position)
                   + row_number() over (order by tx, seq),
                 tx, seq, recorded_at
          from engine.event where seq > (select coalesce(max(seq), 0) from engine.event_position)
          """);
      sql.update(
          """
          insert into engine.receipt (actor, command_id, body, type, command, outcome, token, events, refusal,
                                      seen, rules, recorded_at, causation, step)
          select r.actor, gen_random_uuid(), r.body, r.type, r.command, r.outcome, r.token, r.events, r.refusal,
                 r.seen, r.rules, r.recorded_at, r.causation, r.step
          from generate_series(1, ?) i, (select * from engine.receipt where type = 'stages.Start') r
          """,
          size);
      sql.update(
          """
          insert into engine.timer (process, key, timer, due_at)
          select 'lifecycle', 'lif-fill-' || i / 3, 'timer-' || i %% 3, timestamptz '2100-01-01' + i * interval '1 s'
          from generate_series(0, ? - 1) i
          """
              .replace("%%", "%"),
          size * 3 / PER_STREAM);
      sql.update(
          """
          insert into engine.process (process, key, state)
          select 'lifecycle', 'lif-fill-' || i, '{"step":"STARTED"}' from generate_series(0, ? - 1) i
          """,
          size / PER_STREAM);
      sql.update(
          "update engine.token_entry set token = convert_to("
              + "regexp_replace(convert_from(token, 'UTF8'), '[0-9]+',"
              + " (select max(position)::text from engine.event_position)), 'UTF8')"
              + " where token is not null");
      server.vacuum("engine");
    }

    void operate(String operation) {
      var log = node.the(EventLog.class);
      switch (operation) {
        case "Append by command" -> append();
        case "Load of a stream" -> {
          if (log.read(stream(), 0).size() != PER_STREAM) {
            throw new IllegalStateException("a stream is not whole");
          }
        }
        case "Tail of the log" -> log.after(log.head().position() - PER_STREAM, PER_STREAM);
        case "Timer sweep" -> {
          if (node.the(TimerSweep.class).fire() != 0) {
            throw new IllegalStateException("nothing is due");
          }
        }
        default -> throw new IllegalArgumentException(operation);
      }
    }

    private String stream() {
      return "lif-fill-" + random.nextInt(size / PER_STREAM);
    }

    private void append() {
      var id = new LifecycleId("lif-" + next++);
      Outcome answer =
          node.the(Commands.class)
              .ask(
                  new LifecycleCommand.Start(id, Personal.of(id, "Siti Contoh"), "sch-OTO"),
                  Provenance.of(
                      UUID.randomUUID(),
                      "office.program",
                      "PROGRAM_ADMIN",
                      "org-office-bench",
                      node.the(LogClock.class).now()));
      if (answer.isRefused()) {
        throw new IllegalStateException(answer.toString());
      }
    }

    /// Of the engine's statements for the operation, the median of several looks; of the tail, for
    /// each event that it hands on.
    double buffers(String operation) {
      return buffers.computeIfAbsent(
          operation,
          of -> {
            var looks = new double[LOOKS];
            for (int i = 0; i < LOOKS; i++) {
              looks[i] = statements(of).stream().mapToDouble(statement -> touched(statement)).sum();
            }
            double median = new Samples(looks).median();
            return of.equals("Tail of the log") ? median / PER_STREAM : median;
          });
    }

    private List<String> statements(String operation) {
      LongFunction<String> tail =
          from ->
              "select e.seq, e.stream, e.version, e.type, e.envelope, p.position, p.recorded_at"
                  + " from engine.event_position p join engine.event e on e.tx = p.tx and e.seq = p.seq"
                  + " where p.position > "
                  + from
                  + " order by p.position limit "
                  + PER_STREAM;
      String fresh = "lif-look-" + random.nextInt(Integer.MAX_VALUE);
      return switch (operation) {
        case "Append by command" ->
            List.of(
                "select body from engine.receipt where actor = 'office.program' and command_id = '"
                    + UUID.randomUUID()
                    + "'",
                "select seq from engine.event where stream = '" + fresh + "' order by version",
                "insert into engine.event (stream, version, type, revision, recorded_at, envelope)"
                    + " select '"
                    + fresh
                    + "', 0, type, revision, recorded_at, envelope from engine.event where stream = 'lif-0'"
                    + " and version = 0 returning seq",
                "insert into engine.receipt (actor, command_id, body, type, command, outcome, token, events,"
                    + " seen, rules, recorded_at) values ('office.program', gen_random_uuid(), repeat('b',"
                    + " 32)::bytea, 'stages.Start', repeat('c', 250)::bytea, 'ACCEPTED', '"
                    + fresh
                    + "@0', 1, '', 1, now())");
        case "Load of a stream" ->
            List.of(
                "select e.seq, e.stream, e.version, e.type, e.envelope from engine.event e where e.stream = '"
                    + stream()
                    + "' and e.version >= 0 order by e.version");
        case "Tail of the log" ->
            List.of(tail.apply(node.the(EventLog.class).head().position() - PER_STREAM));
        case "Timer sweep" ->
            List.of(
                "select process, key, timer, due_at from engine.timer where due_at <= timestamptz '2023-01-01'"
                    + " order by due_at, process, key, timer limit 200");
        default -> throw new IllegalArgumentException(operation);
      };
    }

    /// Hits and reads of the whole statement, which is taken back.
    private double touched(String statement) {
      return server
          .owner()
          .execute((java.sql.Connection connection) -> {
            connection.setAutoCommit(false);
            try (var explain = connection.createStatement();
                var row =
                    explain.executeQuery(
                        "explain (analyze, buffers, timing off, format json) " + statement)) {
              row.next();
              return total(row.getString(1));
            } finally {
              connection.rollback();
              connection.setAutoCommit(true);
            }
          });
    }

    /// The first of each in the plan is that of its root.
    private static double total(String plan) {
      return first(plan, "Shared Hit Blocks") + first(plan, "Shared Read Blocks");
    }

    private static double first(String plan, String key) {
      var found = java.util.regex.Pattern.compile('"' + key + "\": (\\d+)").matcher(plan);
      return found.find() ? Double.parseDouble(found.group(1)) : 0;
    }

    @Override
    public void close() {
      node.close();
      server.close();
    }
  }
}
