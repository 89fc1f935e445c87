package id.jejak.engine.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;

/// An event as the Merkle log hashes it: canonical JSON (RFC 8785) of what every store knows about
/// it, and of its bytes their SHA-256. No number that only one store assigns is in it, so the same
/// log proves the same wherever it lies.
///
/// @param recordedAt as the order of the log gives it
/// @param envelope the bytes of the event as they are stored
public record Leaf(
    String stream,
    long version,
    String type,
    String revision,
    Instant recordedAt,
    byte[] envelope) {
  private static final int FORMAT = 1;

  /// The hash of the leaf (RFC 6962): SHA-256 over a zero byte and the JSON.
  public byte[] hash() {
    MessageDigest sha = sha256();
    sha.update((byte) 0);
    return sha.digest(json().getBytes(StandardCharsets.UTF_8));
  }

  /// The keys in the order that RFC 8785 asks for.
  public String json() {
    return "{\"envelope\":"
        + quoted(Base64.getEncoder().encodeToString(sha256().digest(envelope)))
        + ",\"recordedAt\":"
        + recordedAt.toEpochMilli()
        + ",\"revision\":"
        + quoted(revision)
        + ",\"stream\":"
        + quoted(stream)
        + ",\"type\":"
        + quoted(type)
        + ",\"v\":"
        + FORMAT
        + ",\"version\":"
        + version
        + "}";
  }

  private static String quoted(String text) {
    var json = new StringBuilder(text.length() + 2).append('"');
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> json.append('\\').append(c);
        case '\b' -> json.append("\\b");
        case '\t' -> json.append("\\t");
        case '\n' -> json.append("\\n");
        case '\f' -> json.append("\\f");
        case '\r' -> json.append("\\r");
        default -> {
          if (c < ' ') {
            json.append("\\u%04x".formatted((int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    return json.append('"').toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
