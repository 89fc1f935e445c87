package id.jejak.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// Identities that must come out the same when a step is repeated: a hash of what they stand for
/// (UUID version 8, RFC 9562, over SHA-256).
public final class Derived {
  private Derived() {}

  public static UUID uuid(String... parts) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
      ByteBuffer bits = ByteBuffer.wrap(hash);
      long high = (bits.getLong() & 0xffffffffffff0fffL) | 0x8000L;
      long low = (bits.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
      return new UUID(high, low);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// An identifier value `prefix-uuid` derived from what it stands for.
  public static String id(String prefix, String... parts) {
    return prefix + "-" + uuid(parts);
  }
}
