package id.jejak.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Units a second of those who ran in turn, by name, round by round.
record Rates(Map<String, List<Double>> rounds) {
  Samples of(Contender contender) {
    return Samples.of(all(contender));
  }

  /// The ratio in each round, where both had the machine at nearly the same time. What it gave to
  /// others in one round is in that round's ratio alone.
  Samples ratio(Contender of, Contender by) {
    double[] these = all(of);
    double[] those = all(by);
    return Samples.of(
        IntStream.range(0, these.length).mapToDouble(n -> these[n] / those[n]).toArray());
  }

  /// A row for each contender.
  void report(Report report, String unit) {
    rounds
        .keySet()
        .forEach(
            name -> report.row(name + ": " + unit + " a second", Samples.of(all(name)).toString()));
  }

  private double[] all(Contender contender) {
    return all(contender.name());
  }

  private double[] all(String name) {
    return rounds.getOrDefault(name, List.of()).stream().mapToDouble(Double::doubleValue).toArray();
  }
}
