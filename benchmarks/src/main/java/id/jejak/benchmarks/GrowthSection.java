package id.jejak.benchmarks;

import id.jejak.benchmarks.GrownLog.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The same operations on a short log and on long ones, each on a server of its own: the buffers
/// that PostgreSQL touches for them, the time that the engine takes, and the bytes that are kept.
final class GrowthSection implements Section {
  private static final int RUNS = 7;
  private static final int LOOKS = 101;

  @Override
  public void run(Context context) throws Exception {
    Report report = context.report;
    report.heading("Growth");
    List<GrownLog> logs = new ArrayList<>();
    try {
      for (int size : context.scale.sizes()) {
        long began = System.nanoTime();
        logs.add(new GrownLog(size));
        context.out.printf(
            "  a log of %,d events, made in %,d s%n",
            size, (System.nanoTime() - began) / 1_000_000_000);
      }
      bytes(logs, report);
      var where = new StringBuilder();
      for (Operation each : Operation.values()) {
        measure(each, logs, context.scale.commands() / 60, report, where);
      }
      report.note("Growth: buffers by table and index", where.toString());
    } finally {
      for (GrownLog each : logs) {
        each.close();
      }
    }
  }

  private static void measure(
      Operation operation, List<GrownLog> logs, int times, Report report, StringBuilder where) {
    logs.forEach(GrownLog::follow);
    List<Looks> looks = logs.stream().map(log -> Looks.at(log, operation)).toList();
    List<Samples> micros = micros(operation, logs, times);
    for (int i = 0; i < logs.size(); i++) {
      report.row(
          "%s at %,d events: buffers; µs".formatted(operation.title, logs.get(i).size()),
          Samples.number(looks.get(i).all()) + "; " + micros.get(i));
    }
    int size = logs.getLast().size();
    report.atMost(
        "%s: buffers more at %,d events".formatted(operation.title, size),
        looks.getLast().all() - looks.getFirst().all(),
        1);
    report.row(
        "%s: buffers more for each time that it enters an index".formatted(operation.title),
        Samples.number(looks.getLast().deeper(looks.getFirst())));
    report.atMost(
        "%s: times as long at %,d events".formatted(operation.title, size),
        micros.getLast().median() / micros.getFirst().median(),
        1.25);
    where.append(Looks.lines(operation, looks));
  }

  /// What operations of one kind touched on a log, by table and index.
  private record Looks(Map<String, Samples> blocks, Map<String, Samples> entries, double all) {
    static Looks at(GrownLog log, Operation operation) {
      var blocks = new TreeMap<String, double[]>();
      var entries = new TreeMap<String, double[]>();
      var all = new double[LOOKS];
      for (int i = 0; i < LOOKS; i++) {
        int look = i;
        log.touched(operation)
            .forEach((name, touched) -> {
              blocks.computeIfAbsent(name, _ -> new double[LOOKS])[look] = touched.blocks();
              entries.computeIfAbsent(name, _ -> new double[LOOKS])[look] = touched.entries();
              all[look] += touched.blocks();
            });
      }
      return new Looks(samples(blocks), samples(entries), new Samples(all).median());
    }

    private static Map<String, Samples> samples(Map<String, double[]> looks) {
      var samples = new TreeMap<String, Samples>();
      looks.forEach((name, values) -> samples.put(name, new Samples(values)));
      return samples;
    }

    private double blocks(String name) {
      return blocks.getOrDefault(name, Samples.of(0)).median();
    }

    private double entries(String name) {
      return entries.getOrDefault(name, Samples.of(0)).median();
    }

    /// How many blocks more it takes at most to enter one of the indexes.
    double deeper(Looks small) {
      return entries.keySet().stream()
          .filter(name -> entries(name) > 0)
          .mapToDouble(name -> (blocks(name) - small.blocks(name)) / entries(name))
          .max()
          .orElse(0);
    }

    static String lines(Operation operation, List<Looks> looks) {
      var text = new StringBuilder("\n" + operation.title + ":\n\n");
      Looks last = looks.getLast();
      for (String name : last.blocks.keySet()) {
        text.append("- `").append(name).append('`');
        if (last.entries(name) > 0) {
          text.append(", entered ").append(Samples.number(last.entries(name))).append(" times");
        }
        text.append(": ")
            .append(
                looks.stream()
                    .map(each -> Samples.number(each.blocks(name)))
                    .collect(Collectors.joining(" → ")))
            .append('\n');
      }
      return text.toString();
    }
  }

  /// One operation on each log in turn, so that whatever else the machine does falls on all alike;
  /// of a run the median of its operations, which does not hear of those that had to wait for it.
  private static List<Samples> micros(Operation operation, List<GrownLog> logs, int times) {
    var took = new double[logs.size()][RUNS];
    for (int run = -1; run < RUNS; run++) {
      var each = new double[logs.size()][times];
      for (int i = 0; i < times; i++) {
        for (int which = 0; which < each.length; which++) {
          long began = System.nanoTime();
          logs.get(which).operate(operation);
          each[which][i] = (System.nanoTime() - began) / 1e3;
        }
      }
      for (int which = 0; run >= 0 && which < each.length; which++) {
        took[which][run] = new Samples(each[which]).median();
      }
    }
    return Stream.of(took).map(Samples::new).toList();
  }

  private static void bytes(List<GrownLog> logs, Report report) {
    var text = new StringBuilder();
    List<Map<String, Double>> bytes = logs.stream().map(GrownLog::bytes).toList();
    for (int i = 0; i < logs.size(); i++) {
      report.row(
          "Bytes an event, with its receipts, timers and process, at %,d events"
              .formatted(logs.get(i).size()),
          Samples.number(bytes.get(i).values().stream().mapToDouble(Double::doubleValue).sum()));
    }
    bytes.getLast().entrySet().stream()
        .filter(each -> each.getValue() >= 0.5)
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .forEach(each ->
            text.append(
                String.format(Locale.ROOT, "- `%s`: %.0f%n", each.getKey(), each.getValue())));
    report.note(
        "Growth: bytes an event at %,d events".formatted(logs.getLast().size()), text.toString());
  }
}
