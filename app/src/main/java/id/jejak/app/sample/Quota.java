package id.jejak.app.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Counts are quotas, not probabilities: apportioned by largest remainder, dealt by a keyed
/// shuffle, so that every total is exact.
public final class Quota {
  private Quota() {}

  /// `total` split in proportion to the weights; what is left goes to the largest remainders, the
  /// earlier weight first.
  public static List<Integer> apportion(int total, int... weights) {
    long sum = IntStream.of(weights).asLongStream().sum();
    int[] shares = new int[weights.length];
    int given = 0;
    for (int i = 0; i < weights.length; i++) {
      shares[i] = (int) ((long) total * weights[i] / sum);
      given += shares[i];
    }
    IntStream.range(0, weights.length)
        .boxed()
        .sorted(Comparator.comparingLong(i -> -((long) total * weights[i] % sum)))
        .limit(total - given)
        .forEach(i -> shares[i]++);
    return IntStream.of(shares).boxed().toList();
  }

  /// Fisher-Yates, every swap keyed by its place.
  public static <T> List<T> shuffle(List<T> all, Chance chance, String entity, String purpose) {
    var shuffled = new ArrayList<>(all);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, chance.below(i + 1, entity, i, purpose));
    }
    return List.copyOf(shuffled);
  }

  /// One of `labels` for each of `total` places, in exactly the proportion of the weights.
  public static <T> List<T> deal(
      int total, List<T> labels, int[] weights, Chance chance, String entity, String purpose) {
    List<Integer> shares = apportion(total, weights);
    var dealt = new ArrayList<T>(total);
    for (int i = 0; i < labels.size(); i++) {
      dealt.addAll(Collections.nCopies(shares.get(i), labels.get(i)));
    }
    return shuffle(dealt, chance, entity, purpose);
  }
}
