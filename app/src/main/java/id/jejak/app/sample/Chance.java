package id.jejak.app.sample;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Chance without a stream: what falls to one thing depends on its name alone, so generating person
/// 800 gives the same person as generating all.
public record Chance(String dataset) {
  /// SplitMix64 over the first eight bytes of SHA-256(`dataset|entity|ordinal|purpose`).
  public long bits(String entity, long ordinal, String purpose) {
    String key = dataset + "|" + entity + "|" + ordinal + "|" + purpose;
    return splitMix64(ByteBuffer.wrap(sha256(key)).getLong());
  }

  /// A number from 0, below `bound`.
  public int below(int bound, String entity, long ordinal, String purpose) {
    if (bound < 1) {
      throw new IllegalArgumentException("there is nothing below " + bound);
    }
    return (int) Math.unsignedMultiplyHigh(bits(entity, ordinal, purpose), bound);
  }

  /// The index of one of the weights, the heavier the likelier.
  public int weighted(String entity, long ordinal, String purpose, int... weights) {
    int total = 0;
    for (int weight : weights) {
      total += weight;
    }
    int left = below(total, entity, ordinal, purpose);
    int index = 0;
    while (left >= weights[index]) {
      left -= weights[index++];
    }
    return index;
  }

  private static long splitMix64(long seed) {
    long z = seed + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
