package id.jejak.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Where the time of one run goes: processor time of the JVM and of each kind of server process,
/// methods by samples, allocations by site, and what the tables saw.
final class Profile {
  private static final int LINES = 30;

  /// A sample is taken of each thread every ten milliseconds at most.
  private static final long ENOUGH = TimeUnit.SECONDS.toNanos(15);

  /// Whose code it is, by the outermost of these that the stack shows from the top.
  private static final Map<String, String> OWNERS = owners();

  private final Context context;

  Profile(Context context) {
    this.context = context;
  }

  private static Map<String, String> owners() {
    var owners = new LinkedHashMap<String, String>();
    owners.put("org.postgresql.", "PostgreSQL driver");
    owners.put("com.zaxxer.hikari.", "connection pool");
    owners.put("tools.jackson.", "JSON");
    owners.put("javax.crypto.", "cryptography");
    owners.put("com.sun.crypto.", "cryptography");
    owners.put("sun.security.", "cryptography");
    owners.put("java.security.", "cryptography");
    owners.put("com.github.benmanes.caffeine.", "cache");
    owners.put("org.axonframework.", "Axon");
    owners.put("org.springframework.", "Spring");
    owners.put("id.jejak.engine.", "engine");
    owners.put("id.jejak.query.", "views");
    owners.put("id.jejak.saga.", "processes");
    owners.put("id.jejak.benchmarks.", "benchmark");
    owners.put("id.jejak.", "domain");
    return owners;
  }

  void of(Contender contender) throws Exception {
    contender.prepare();
    of(contender.name(), contender::run);
  }

  /// Work that can be done again and again.
  interface Work {
    /// @return how many units of work it was
    long run() throws Exception;
  }

  void of(String name, Work work) throws Exception {
    JdbcTemplate sql = context.server.owner();
    Map<String, Double> processes = ProcessorTime.processes(sql);
    Map<String, Long> tables = tables(sql);
    double jvm = ProcessorTime.jvmSeconds();
    long began = System.nanoTime();
    long done;
    Path file = Files.createTempFile("jejak-bench-", ".jfr");
    try (var recording = new Recording()) {
      recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
      recording.enable("jdk.ObjectAllocationSample").with("throttle", "500/s");
      recording.enable("jdk.GCPhasePause").withoutThreshold();
      recording.start();
      done = often(work, began);
      recording.stop();
      recording.dump(file);
    }
    double wall = (System.nanoTime() - began) / 1e9;
    var text = new StringBuilder();
    text.append(
        line(
            "%,d units in %.1f s: %.2f s of processor time in the JVM, which the rest shares with the server's:%n%n",
            done, wall, ProcessorTime.jvmSeconds() - jvm));
    minus(ProcessorTime.processes(sql), processes)
        .forEach((kind, seconds) -> text.append(line("- %s: %.2f s%n", kind, seconds)));
    Counts counts = Counts.of(file);
    text.append(line("%nPauses of the JVM in ms: %s%n", pauses(counts.pauses)));
    text.append(block("Samples by owner", counts.owners));
    text.append(block("Samples by method", counts.methods));
    text.append(block("Samples by the engine's own method nearest to the top", counts.engine));
    text.append(
        block("Bytes allocated by the engine's own method nearest to the top", counts.bytes));
    text.append("\nRows and scans of a unit, by table:\n\n");
    Map<String, Long> more = tables(sql);
    more.entrySet().stream()
        .map(e -> Map.entry(e.getKey(), e.getValue() - tables.getOrDefault(e.getKey(), 0L)))
        .filter(e -> e.getValue() * 20 > done)
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(2 * LINES)
        .forEach(e -> text.append(line("- %s: %.2f%n", e.getKey(), e.getValue() / (double) done)));
    context.report.note("Profile: " + name, text.toString());
    context.out.println("  recorded in " + file);
  }

  private static long often(Work work, long began) throws Exception {
    long done = 0;
    while (System.nanoTime() - began < ENOUGH) {
      done += work.run();
    }
    return done;
  }

  private static String line(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }

  private static String pauses(List<Duration> all) {
    var each = new Samples(all.stream().mapToDouble(one -> one.toNanos() / 1e6).toArray());
    return all.isEmpty() ? "none" : all.size() + ", each " + each;
  }

  private static String block(String title, Map<String, Long> counts) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    var text = new StringBuilder("\n" + title + ":\n\n");
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(LINES)
        .forEach(e -> text.append(line("- %.1f %% %s%n", 100.0 * e.getValue() / all, e.getKey())));
    return text.toString();
  }

  private static Map<String, Double> minus(Map<String, Double> now, Map<String, Double> before) {
    Map<String, Double> more = new LinkedHashMap<>();
    now.forEach((kind, seconds) -> more.put(kind, seconds - before.getOrDefault(kind, 0.0)));
    return more;
  }

  private static Map<String, Long> tables(JdbcTemplate sql) {
    Map<String, Long> counts = new HashMap<>();
    sql.query(
        "select schemaname || '.' || relname, n_tup_ins, n_tup_upd, n_tup_del, coalesce(idx_scan, 0), seq_scan"
            + " from pg_stat_user_tables where schemaname in ('engine', 'vault', 'views')",
        row -> {
          String table = row.getString(1);
          counts.put(table + " inserted", row.getLong(2));
          counts.put(table + " updated", row.getLong(3));
          counts.put(table + " deleted", row.getLong(4));
          counts.put(table + " index scans", row.getLong(5));
          counts.put(table + " sequential scans", row.getLong(6));
        });
    sql.query(
        "select xact_commit, xact_rollback, (select wal_bytes::bigint from pg_stat_wal)"
            + " from pg_stat_database where datname = current_database()",
        row -> {
          counts.put("commits", row.getLong(1));
          counts.put("rollbacks", row.getLong(2));
          counts.put("bytes of write-ahead log", row.getLong(3));
        });
    return counts;
  }

  private record Counts(
      Map<String, Long> owners,
      Map<String, Long> methods,
      Map<String, Long> engine,
      Map<String, Long> bytes,
      List<Duration> pauses) {
    static Counts of(Path file) throws IOException {
      var counts =
          new Counts(
              new HashMap<>(),
              new HashMap<>(),
              new HashMap<>(),
              new HashMap<>(),
              new ArrayList<>());
      try (var recording = new RecordingFile(file)) {
        while (recording.hasMoreEvents()) {
          counts.add(recording.readEvent());
        }
      }
      return counts;
    }

    private void add(RecordedEvent event) {
      if (event.getEventType().getName().equals("jdk.GCPhasePause")) {
        pauses.add(event.getDuration());
        return;
      }
      if (event.getStackTrace() == null) {
        return;
      }
      List<RecordedFrame> frames = event.getStackTrace().getFrames();
      String own = first(frames, Counts::own);
      if (event.getEventType().getName().equals("jdk.ObjectAllocationSample")) {
        bytes.merge(own == null ? "elsewhere" : own, event.getLong("weight"), Long::sum);
        return;
      }
      String owner = first(frames, Counts::owner);
      owners.merge(owner == null ? "the platform" : owner, 1L, Long::sum);
      methods.merge(name(frames.getFirst()), 1L, Long::sum);
      engine.merge(own == null ? "elsewhere" : own, 1L, Long::sum);
    }

    private static @Nullable String first(
        List<RecordedFrame> frames, Function<RecordedFrame, @Nullable String> of) {
      for (RecordedFrame each : frames) {
        String found = of.apply(each);
        if (found != null) {
          return found;
        }
      }
      return null;
    }

    private static @Nullable String own(RecordedFrame frame) {
      String type = frame.getMethod().getType().getName();
      return type.startsWith("id.jejak.") && !type.startsWith("id.jejak.benchmarks.Clients")
          ? name(frame)
          : null;
    }

    private static @Nullable String owner(RecordedFrame frame) {
      String type = frame.getMethod().getType().getName();
      return OWNERS.entrySet().stream()
          .filter(each -> type.startsWith(each.getKey()))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse(null);
    }

    private static String name(RecordedFrame frame) {
      String type = frame.getMethod().getType().getName();
      return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethod().getName();
    }
  }
}
