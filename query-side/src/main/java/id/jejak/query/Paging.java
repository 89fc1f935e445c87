package id.jejak.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Which part of a list is asked for: `limit` items after the cursor `after`.
///
/// @param after the key of the last item that was seen; empty at the beginning
public record Paging(String after, int limit) {
  static final int USUAL = 100;
  static final int MOST = 1000;

  /// One more than is asked for, to see whether there is more.
  public int rows() {
    return limit + 1;
  }

  /// How many items were seen, where the cursor counts.
  public long seen() {
    return number(0);
  }

  /// The cursor where it is a number.
  public long number(long atTheBeginning) {
    if (after.isEmpty()) {
      return atTheBeginning;
    }
    try {
      return Long.parseLong(after);
    } catch (NumberFormatException _) {
      throw unknown();
    }
  }

  static Paging of(String cursor, String limit) {
    return new Paging(key(cursor), size(limit));
  }

  public static int size(String limit) {
    if (!limit.matches("\\d{1,4}")
        || Integer.parseInt(limit) < 1
        || Integer.parseInt(limit) > MOST) {
      throw Problems.invalid("LIMIT_INVALID", "a page has 1 to " + MOST + " items");
    }
    return Integer.parseInt(limit);
  }

  /// What a reader sends to go on; it means nothing to them.
  static String cursor(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  private static String key(String cursor) {
    try {
      var key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (key.indexOf(0) < 0 && key.indexOf('\uFFFD') < 0) {
        return key;
      }
    } catch (IllegalArgumentException _) {
      // told as any other cursor that was not ours
    }
    throw unknown();
  }

  private static RuntimeException unknown() {
    return Problems.invalid("CURSOR_INVALID", "a cursor is what the page before gave as next");
  }
}
