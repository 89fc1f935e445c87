package id.jejak.kernel;

import java.util.List;

/// What a decision may read beside its own stream, in the transaction that decides. The versions
/// that were read are kept with the receipt, so that the decision can be rehearsed.
public interface History {
  /// The events of another stream, oldest first; empty when it does not exist.
  <E extends Event> List<E> of(Identifier stream, Class<E> family);

  /// The rule parameters in force.
  Rules rules();

  /// The next free number of a series, from 1. Holds the series until the transaction ends, so
  /// numbers have no gaps; the decision uses it up with `Claim.Number`.
  long next(String series);

  /// Who holds a claimed key, or null.
  @org.jspecify.annotations.Nullable
  String holder(String space, String key);

  /// The other subjects who hold a personal key or share a trait. Whoever looks for the same one at
  /// the same time waits, so that of two who come together one sees the other.
  List<String> others(String space, Personal<String> key);
}
