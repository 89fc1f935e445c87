package id.jejak.query;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Identifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A view's table as a map: what a test gives and looks at, without a database.
public final class RowsInMemory implements Rows {
  private final Map<List<Object>, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();

  /// The rows that `view` makes of what happened.
  public static RowsInMemory of(View view, Story story) {
    var rows = new RowsInMemory();
    story.tell(view, rows);
    return rows;
  }

  @Override
  public Row at(Object... key) {
    var columns = rows.computeIfAbsent(plain(key), _ -> new TreeMap<>());
    return new Row() {
      @Override
      public Row set(String column, @Nullable Object value) {
        columns.put(column, value == null ? null : plain(value));
        return this;
      }

      @Override
      public Row add(String column, long change) {
        columns.merge(column, change, (was, more) -> (Long) was + (Long) more);
        return this;
      }
    };
  }

  @Override
  public void delete(Object... key) {
    rows.remove(plain(key));
  }

  public Map<String, @Nullable Object> row(Object... key) {
    var row = rows.get(plain(key));
    if (row == null) {
      throw new AssertionError("no row " + plain(key) + " in " + rows.keySet());
    }
    return row;
  }

  public @Nullable Object get(String column, Object... key) {
    return row(key).get(column);
  }

  public Map<List<Object>, Map<String, @Nullable Object>> all() {
    return rows;
  }

  private static List<Object> plain(Object[] key) {
    return Stream.of(key).map(RowsInMemory::plain).toList();
  }

  /// Identifiers and enums as their texts, as the engine stores them.
  private static Object plain(Object value) {
    return switch (value) {
      case Identifier id -> id.value();
      case Enum<?> constant -> constant.name();
      default -> value;
    };
  }
}
