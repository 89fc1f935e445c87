package id.jejak.engine.view;

/// The passes of a rebuild over what is left of the log, until next to nothing is: each is shorter
/// than the one before, or giving way to those who write means never to arrive.
final class Approach {
  /// How much may be left, of what was left one pass before.
  private static final double SHORTER = 0.8;

  private int passes;
  private long before;

  /// Asked before each pass. The first one goes over all that there was: how long it took says
  /// nothing about what is written now, which may be quicker to fill.
  ///
  /// @param left how many events the next pass has to go over
  /// @return whether there is time to give way in it
  boolean arrives(long left) {
    boolean shorter = passes < 2 || left <= SHORTER * before;
    passes++;
    before = left;
    return shorter;
  }
}
