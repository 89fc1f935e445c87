package id.jejak.engine.codec;

import org.jspecify.annotations.Nullable;

/// What the codec needs of the vault.
public interface Sealer {
  /// Seals `plain` for `subject` at `place` (type name and field); opens only there. Null when the
  /// subject's key is gone.
  byte @Nullable [] seal(String subject, String place, byte[] plain);

  /// Null when the subject's key is gone.
  byte @Nullable [] open(String subject, String place, byte[] sealed);
}
