package id.jejak.engine.log;

/// Something that keeps opened personal data in memory.
public interface Memory {
  /// Lets go of all of it: somebody has been erased.
  void forget();
}
