package id.jejak.benchmarks;

/// One of those who do the same work in turn.
interface Contender extends AutoCloseable {
  String name();

  /// Makes ready what one run needs; not measured.
  default void prepare() throws Exception {}

  /// Does the work, and returns when everything that follows from it has happened.
  ///
  /// @return how many units of work it was
  long run() throws Exception;

  @Override
  default void close() throws Exception {}
}
