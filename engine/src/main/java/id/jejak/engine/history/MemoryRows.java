package id.jejak.engine.history;

import id.jejak.engine.view.Rows;
import id.jejak.kernel.Identifier;
import id.jejak.kernel.Personal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rows of a view that exists only for one answer; personal data is as readable as its key
/// allows.
final class MemoryRows implements Rows {
  private final List<String> key;
  private final Map<List<Object>, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();

  MemoryRows(List<String> key) {
    this.key = key;
  }

  @Override
  public Row at(Object... values) {
    var row = rows.computeIfAbsent(plain(values), MemoryRows.this::begin);
    return new Row() {
      @Override
      public Row set(String column, @Nullable Object value) {
        row.put(column, value == null ? null : plain(value));
        return this;
      }

      @Override
      public Row add(String column, long change) {
        row.merge(column, change, (was, more) -> ((Number) was).longValue() + (Long) more);
        return this;
      }
    };
  }

  private Map<String, @Nullable Object> begin(List<Object> values) {
    var row = new TreeMap<String, @Nullable Object>();
    for (int i = 0; i < key.size(); i++) {
      row.put(key.get(i), values.get(i));
    }
    return row;
  }

  @Override
  public void delete(Object... values) {
    rows.remove(plain(values));
  }

  List<Map<String, @Nullable Object>> all() {
    return List.copyOf(rows.values());
  }

  private static List<Object> plain(Object[] values) {
    return Stream.of(values).<Object>map(value -> String.valueOf(plain(value))).toList();
  }

  private static @Nullable Object plain(Object value) {
    return switch (value) {
      case Identifier id -> id.value();
      case Enum<?> constant -> constant.name();
      case Personal<?> personal -> personal.value();
      default -> value;
    };
  }
}
