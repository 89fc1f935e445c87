package id.jejak.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/// What several runs of the same thing came to, in order of size.
record Samples(double[] sorted) {
  Samples {
    sorted = sorted.clone();
    Arrays.sort(sorted);
  }

  static Samples of(double... values) {
    return new Samples(values);
  }

  double median() {
    return percentile(50);
  }

  /// Between the two nearest values where it falls between them.
  double percentile(double p) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double at = p / 100 * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  double least() {
    return sorted.length == 0 ? Double.NaN : sorted[0];
  }

  double most() {
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length - 1];
  }

  /// The median with the least and the most.
  @Override
  public String toString() {
    return number(median()) + " (" + number(least()) + "–" + number(most()) + ")";
  }

  /// Three digits that count.
  static String number(double value) {
    double size = Math.abs(value);
    String form = size >= 100 ? "%,.0f" : size >= 10 ? "%,.1f" : "%,.2f";
    return String.format(Locale.ROOT, form, value);
  }
}
