package id.jejak.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lets contenders run in turn, A B A B: what the machine does meanwhile falls on all alike. The
/// first rounds warm up and do not count.
final class Race {
  private final PrintStream out;
  private final Server server;
  private final int warmUps;
  private final int rounds;

  Race(PrintStream out, Server server, int warmUps, int rounds) {
    this.out = out;
    this.server = server;
    this.warmUps = warmUps;
    this.rounds = rounds;
  }

  /// Units a second of the contenders, in their order.
  Rates run(String unit, List<? extends Contender> contenders) throws Exception {
    Map<String, List<Double>> rates = new LinkedHashMap<>();
    contenders.forEach(each -> rates.put(each.name(), new ArrayList<>()));
    for (int round = 0; round < warmUps + rounds; round++) {
      for (Contender each : contenders) {
        each.prepare();
        ProcessorTime before = ProcessorTime.now(server);
        long began = System.nanoTime();
        long done = each.run();
        double rate = done * 1e9 / (System.nanoTime() - began);
        boolean counts = round >= warmUps;
        if (counts) {
          rates.computeIfAbsent(each.name(), _ -> new ArrayList<>()).add(rate);
        }
        out.printf(
            "  %s %-46s %8s %s/s (%,d; %s)%n",
            counts ? "round " + (round - warmUps + 1) : "warm-up",
            each.name(),
            Samples.number(rate),
            unit,
            done,
            ProcessorTime.now(server).since(before).each(done));
      }
    }
    return new Rates(rates);
  }
}
