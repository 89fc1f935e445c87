package id.jejak.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Some items of a long list, and where to go on.
///
/// @param next what to send as `after` for the items that follow; null at the end
public record Page<T>(List<T> items, @Nullable String next) {

  /// @param found one more than was asked for when there is more to come
  public static <T> Page<T> of(List<T> found, Paging asked, Function<T, String> key) {
    int size = asked.limit();
    return found.size() > size
        ? new Page<>(
            List.copyOf(found.subList(0, size)), Paging.cursor(key.apply(found.get(size - 1))))
        : new Page<>(List.copyOf(found), null);
  }

  /// Out of a list that is kept in an order of its own: the cursor counts what has been seen.
  ///
  /// @param found from the first that was not seen, one more than was asked for when there is more
  public static <T> Page<T> counted(List<T> found, Paging asked) {
    return of(found, asked, last -> String.valueOf(asked.seen() + asked.limit()));
  }

  /// A list that is short by nature, such as the parts of one thing.
  public static <T> Page<T> ofWhole(List<T> all, Paging asked) {
    int from = (int) Math.min(asked.seen(), all.size());
    return counted(
        all.subList(from, (int) Math.min(all.size(), from + (long) asked.rows())), asked);
  }
}
