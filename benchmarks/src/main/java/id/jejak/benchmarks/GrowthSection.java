package id.jejak.benchmarks;

import id.jejak.benchmarks.GrownLog.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

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
      var where = new StringBuilder();
      for (Operation each : Operation.values()) {
        measure(each, logs, context.scale.commands() / 24, report, where);
      }
      report.note("Growth: buffers by table and index", where.toString());
      bytes(logs, report);
    } finally {
      for (GrownLog each : logs) {
        each.close();
      }
    }
  }

  private static void measure(
      Operation operation, List<GrownLog> logs, int times, Report report, StringBuilder where) {
    GrownLog small = logs.getFirst();
    GrownLog large = logs.getLast();
    Map<GrownLog, Samples> micros = micros(operation, logs, times);
    Map<GrownLog, Map<String, Samples>> buffers = new LinkedHashMap<>();
    for (GrownLog each : logs) {
      buffers.put(each, buffers(operation, each));
      report.row(
          "%s at %,d events: buffers; µs".formatted(operation.title, each.size()),
          Samples.number(all(buffers, each)) + "; " + micros.get(each));
    }
    report.atMost(
        operation.title + ": buffers more at %,d events".formatted(large.size()),
        all(buffers, large) - all(buffers, small),
        1);
    report.atMost(
        operation.title + ": times as long at %,d events".formatted(large.size()),
        micros.getOrDefault(large, Samples.of()).median()
            / micros.getOrDefault(small, Samples.of()).median(),
        1.25);
    where.append(lines(operation, buffers));
  }

  /// One operation on each log in turn, so that whatever else the machine does falls on all alike.
  private static Map<GrownLog, Samples> micros(
      Operation operation, List<GrownLog> logs, int times) {
    var took = new double[logs.size()][RUNS];
    for (int run = -1; run < RUNS; run++) {
      var nanos = new long[logs.size()];
      for (int i = 0; i < times * logs.size(); i++) {
        int which = i % logs.size();
        long began = System.nanoTime();
        logs.get(which).operate(operation);
        nanos[which] += System.nanoTime() - began;
      }
      for (int which = 0; run >= 0 && which < nanos.length; which++) {
        took[which][run] = nanos[which] / 1e3 / times / operation.calls;
      }
    }
    Map<GrownLog, Samples> micros = new LinkedHashMap<>();
    for (int which = 0; which < took.length; which++) {
      micros.put(logs.get(which), new Samples(took[which]));
    }
    return micros;
  }

  /// By table and index, and together under "".
  private static Map<String, Samples> buffers(Operation operation, GrownLog log) {
    var looks = new TreeMap<String, double[]>();
    for (int look = 0; look < LOOKS; look++) {
      double all = 0;
      for (Map.Entry<String, Long> each : log.touched(operation).entrySet()) {
        double touched = each.getValue() / (double) operation.calls;
        looks.computeIfAbsent(each.getKey(), _ -> new double[LOOKS])[look] = touched;
        all += touched;
      }
      looks.computeIfAbsent("", _ -> new double[LOOKS])[look] = all;
    }
    var samples = new TreeMap<String, Samples>();
    looks.forEach((name, values) -> samples.put(name, new Samples(values)));
    return samples;
  }

  private static double all(Map<GrownLog, Map<String, Samples>> buffers, GrownLog log) {
    return of(buffers, log, "").median();
  }

  private static Samples of(
      Map<GrownLog, Map<String, Samples>> buffers, GrownLog log, String name) {
    return buffers.getOrDefault(log, Map.of()).getOrDefault(name, Samples.of(0));
  }

  private static String lines(
      Operation operation, Map<GrownLog, Map<String, Samples>> buffers) {
    var text = new StringBuilder("\n" + operation.title + ":\n\n");
    buffers.values().stream()
        .flatMap(each -> each.keySet().stream())
        .filter(name -> !name.isEmpty())
        .distinct()
        .sorted()
        .forEach(name -> {
          List<String> medians =
              buffers.keySet().stream()
                  .map(log -> Samples.number(of(buffers, log, name).median()))
                  .toList();
          text.append("- `%s`: %s%n".formatted(name, String.join(" → ", medians)));
        });
    return text.toString();
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
