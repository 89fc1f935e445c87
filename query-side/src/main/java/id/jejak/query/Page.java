package id.jejak.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Some items of a long list, and where to go on.
///
/// @param next what to send as `after` for the items that follow; null at the end
public record Page<T>(List<T> items, @Nullable String next) {
  private static final int MOST = 1000;

  /// As many as asked for, within reason.
  public static int size(int asked) {
    return Math.clamp(asked, 1, MOST);
  }

  /// @param found one more than `size` when there is more to come
  public static <T> Page<T> of(List<T> found, int size, Function<T, String> key) {
    return found.size() > size
        ? new Page<>(List.copyOf(found.subList(0, size)), key.apply(found.get(size - 1)))
        : new Page<>(List.copyOf(found), null);
  }
}
