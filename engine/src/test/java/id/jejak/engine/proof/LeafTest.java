package id.jejak.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class LeafTest {
  static final Leaf LEAF =
      new Leaf(
          "jar-\"1\"\né\u0001",
          7,
          "toy.JarSealed",
          "1",
          Instant.ofEpochMilli(1672621200123L),
          "{\"event\":{\"jar\":\"jar-1\"},\"id\":\"x\"}".getBytes(StandardCharsets.UTF_8));

  /// Computed with Python's `json` and `hashlib`.
  @Test
  void a_leaf_is_canonical_json_and_its_hash_is_that_of_rfc_6962() {
    assertThat(LEAF.json())
        .isEqualTo(
            "{\"envelope\":\"rBR5xVJYp0s4T8G1rzifW/9upIveY/ktBw8pxYfaGbI=\",\"recordedAt\":1672621200123,\"revision\":\"1\",\"stream\":\"jar-\\\"1\\\"\\né\\u0001\",\"type\":\"toy.JarSealed\",\"v\":1,\"version\":7}");
    assertThat(HexFormat.of().formatHex(LEAF.hash()))
        .isEqualTo("89920f4d377742332f5e2a5177de687482f65b9bd82f6002e3412563e9bebcc5");
  }

  @Test
  void a_leaf_holds_no_number_that_only_one_store_assigns() {
    assertThat(Arrays.stream(Leaf.class.getRecordComponents()).map(c -> c.getName()))
        .containsExactly("stream", "version", "type", "revision", "recordedAt", "envelope");
  }
}
