package id.jejak.engine.view;

import id.jejak.engine.vault.Sealing;
import id.jejak.kernel.Identifier;
import id.jejak.kernel.Personal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Changes of one batch, gathered by key: however often a row changes within it, it is written
/// once, and rows of one shape in one statement.
final class RowBatch implements Rows {
  private final View view;
  private final Sealing sealing;
  private final Map<List<String>, Change> changes = new LinkedHashMap<>();
  private final Set<List<String>> deleted = new LinkedHashSet<>();

  RowBatch(View view, Sealing sealing) {
    this.view = view;
    this.sealing = sealing;
  }

  private final class Change implements Row {
    private final TreeMap<String, @Nullable String> set = new TreeMap<>();
    private final TreeMap<String, Long> add = new TreeMap<>();

    @Override
    public Row set(String column, @Nullable Object value) {
      add.remove(column);
      set.put(column, text(column, value));
      return this;
    }

    @Override
    public Row add(String column, long change) {
      String given = set.get(column);
      if (given != null) {
        set.put(column, String.valueOf(Long.parseLong(given) + change));
      } else {
        add.merge(column, change, Long::sum);
      }
      return this;
    }

    private Shape shape() {
      return new Shape(List.copyOf(set.keySet()), List.copyOf(add.keySet()));
    }

    private Stream<@Nullable String> values() {
      return Stream.concat(set.values().stream(), add.values().stream().map(String::valueOf));
    }
  }

  /// Which columns a change sets, and to which it adds.
  private record Shape(List<String> set, List<String> add) {}

  @Override
  public Row at(Object... key) {
    return changes.computeIfAbsent(key(key), k -> new Change());
  }

  @Override
  public void delete(Object... key) {
    List<String> row = key(key);
    changes.remove(row);
    deleted.add(row);
  }

  private List<String> key(Object... values) {
    if (values.length != view.key().size()) {
      throw new IllegalArgumentException("the key of " + view.name() + " is " + view.key());
    }
    return Arrays.stream(values).map(value -> Objects.requireNonNull(text("", value))).toList();
  }

  /// Everything travels as text and is cast by the database, so that one statement can take any
  /// number of rows.
  private @Nullable String text(String column, @Nullable Object value) {
    return switch (value) {
      case null -> null;
      case String text -> text;
      case Identifier id -> id.value();
      case Enum<?> name -> name.name();
      case Instant moment -> moment.toString();
      case Personal<?> personal -> sealing.seal(personal, view.name() + "." + column);
      case Number number -> number.toString();
      case Boolean flag -> flag.toString();
      case java.time.LocalDate day -> day.toString();
      default ->
          throw new IllegalArgumentException(
              view.name() + "." + column + " cannot hold " + value.getClass().getName());
    };
  }

  View view() {
    return view;
  }

  int size() {
    return changes.size() + deleted.size();
  }

  /// The same changes in `n` parts that share no row.
  List<RowBatch> parts(int n) {
    List<RowBatch> parts =
        IntStream.range(0, n).mapToObj(i -> new RowBatch(view, sealing)).toList();
    deleted.forEach(key -> parts.get(Math.floorMod(key.hashCode(), n)).deleted.add(key));
    changes.forEach(
        (key, change) -> parts.get(Math.floorMod(key.hashCode(), n)).changes.put(key, change));
    return parts.stream().filter(part -> part.size() > 0).toList();
  }

  /// @param types of the table's columns, in SQL
  void write(JdbcTemplate sql, String schema, Map<String, String> types) {
    String table = schema + "." + view.name();
    if (!deleted.isEmpty()) {
      sql.update(
          "delete from "
              + table
              + " as v using "
              + rows(view.key())
              + " where "
              + view.key().stream()
                  .map(column -> "v." + column + " = g." + column + "::" + types.get(column))
                  .collect(Collectors.joining(" and ")),
          arrays(
              deleted.stream().map(key -> new ArrayList<@Nullable String>(key)).toList(),
              view.key().size()));
    }
    Map<Shape, List<Map.Entry<List<String>, Change>>> shapes =
        changes.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    change -> change.getValue().shape(), LinkedHashMap::new, Collectors.toList()));
    shapes.forEach((shape, alike) -> {
      var columns = new ArrayList<>(view.key());
      columns.addAll(shape.set);
      columns.addAll(shape.add);
      sql.update(
          upsert(table, columns, shape, types),
          arrays(alike.stream().map(RowBatch::values).toList(), columns.size()));
    });
  }

  private static List<@Nullable String> values(Map.Entry<List<String>, Change> row) {
    var values = new ArrayList<@Nullable String>(row.getKey());
    row.getValue().values().forEach(values::add);
    return values;
  }

  /// One array a column.
  private static Object[] arrays(Collection<? extends List<@Nullable String>> rows, int columns) {
    var arrays = new String[columns][rows.size()];
    int n = 0;
    for (List<@Nullable String> row : rows) {
      for (int column = 0; column < columns; column++) {
        arrays[column][n] = row.get(column);
      }
      n++;
    }
    return arrays;
  }

  private static String rows(List<String> columns) {
    return columns.stream()
        .map(column -> "?::text[]")
        .collect(
            Collectors.joining(", ", "unnest(", ") as g (" + String.join(", ", columns) + ")"));
  }

  private String upsert(
      String table, List<String> columns, Shape shape, Map<String, String> types) {
    List<String> updates =
        Stream.concat(
                shape.set.stream().map(column -> column + " = excluded." + column),
                shape.add.stream()
                    .map(column -> column + " = v." + column + " + excluded." + column))
            .toList();
    return "insert into "
        + table
        + " as v ("
        + String.join(", ", columns)
        + ") select "
        + columns.stream()
            .map(column -> "g." + column + "::" + types.get(column))
            .collect(Collectors.joining(", "))
        + " from "
        + rows(columns)
        + " on conflict ("
        + String.join(", ", view.key())
        + ") do "
        + (updates.isEmpty() ? "nothing" : "update set " + String.join(", ", updates));
  }
}
