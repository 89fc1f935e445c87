package id.jejak.app.demo;

import id.jejak.engine.codec.Codec;
import id.jejak.engine.log.EventLog;
import id.jejak.kernel.Recorded;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// SHA-256 over the canonical event stream: what two plays of one script have in common. Events
/// come by the simulated moment of recording, then stream and version, because two streams that
/// move at the same moment have no order that matters; personal data is hashed in plain, because it
/// is sealed under keys that differ from run to run.
final class Digest {
  private static final int PAGE = 2_000;

  private record Line(Recorded<?> at, byte[] hash) {}

  private Digest() {}

  static String of(EventLog log, Codec codec) {
    List<Line> lines = new ArrayList<>();
    List<Recorded<?>> page = log.after(-1, PAGE);
    while (!page.isEmpty()) {
      page.forEach(recorded -> lines.add(new Line(recorded, hash(recorded, codec))));
      page = log.after(page.getLast().position(), PAGE);
    }
    lines.sort(
        Comparator.<Line, java.time.Instant>comparing(line -> line.at().recordedAt())
            .thenComparing(line -> line.at().stream())
            .thenComparing(line -> line.at().version()));
    MessageDigest all = sha256();
    lines.forEach(line -> all.update(line.hash()));
    return HexFormat.of().formatHex(all.digest());
  }

  private static byte[] hash(Recorded<?> recorded, Codec codec) {
    MessageDigest one = sha256();
    String head =
        String.join(
            "\n",
            recorded.stream(),
            String.valueOf(recorded.version()),
            recorded.id().toString(),
            codec.names().of(recorded.event().getClass()),
            recorded.recordedAt().toString(),
            String.valueOf(recorded.rules()),
            recorded.by().toString(),
            "");
    one.update(head.getBytes(StandardCharsets.UTF_8));
    one.update(codec.plain(recorded.event()));
    return one.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
