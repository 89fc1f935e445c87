package id.jejak.engine.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Some items of a long list, and where to go on.
///
/// @param next what to send as `after` for the items that follow; null at the end
public record Page<T>(List<T> items, @Nullable String next) {

  /// A list that is short by nature, such as the terms of one scheme.
  public static <T> Page<T> whole(List<T> all) {
    return new Page<>(List.copyOf(all), null);
  }

  /// The same page with each item shown in another way.
  public <R> Page<R> map(Function<T, R> shown) {
    return new Page<>(items.stream().map(shown).toList(), next);
  }
}
