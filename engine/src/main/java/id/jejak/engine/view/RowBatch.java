package id.jejak.engine.view;

import id.jejak.engine.vault.Sealing;
import id.jejak.kernel.Identifier;
import id.jejak.kernel.Personal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Changes of one batch, gathered by key: however often a row changes within it, it is written
/// once.
final class RowBatch implements Rows {
  private static final String SEALED = "{\"value\":{\"sealed\":";

  private final View view;
  private final Sealing sealing;
  private final Map<List<Object>, Change> changes = new LinkedHashMap<>();
  private final Set<List<Object>> deleted = new LinkedHashSet<>();
  private final Set<String> forgotten = new LinkedHashSet<>();

  RowBatch(View view, Sealing sealing) {
    this.view = view;
    this.sealing = sealing;
  }

  private final class Change implements Row {
    private final TreeMap<String, @Nullable Object> set = new TreeMap<>();
    private final TreeMap<String, Long> add = new TreeMap<>();

    @Override
    public Row set(String column, @Nullable Object value) {
      add.remove(column);
      set.put(column, plain(column, value));
      return this;
    }

    @Override
    public Row add(String column, long change) {
      if (set.containsKey(column)) {
        set.computeIfPresent(column, (c, value) -> ((Number) value).longValue() + change);
      } else {
        add.merge(column, change, Long::sum);
      }
      return this;
    }

    private List<Object> shape() {
      return List.of(List.copyOf(set.keySet()), List.copyOf(add.keySet()));
    }
  }

  @Override
  public Row at(Object... key) {
    return changes.computeIfAbsent(key(key), k -> new Change());
  }

  @Override
  public void delete(Object... key) {
    changes.remove(key(key));
    deleted.add(key(key));
  }

  /// Nothing sealed for the subject stays in any row.
  void forget(String subject) {
    forgotten.add(subject);
  }

  private List<Object> key(Object... values) {
    if (values.length != view.key().size()) {
      throw new IllegalArgumentException("the key of " + view.name() + " is " + view.key());
    }
    return Arrays.stream(values)
        .map(value -> java.util.Objects.requireNonNull(plain("", value)))
        .toList();
  }

  private @Nullable Object plain(String column, @Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Identifier id -> id.value();
      case Enum<?> name -> name.name();
      case Instant moment -> Timestamp.from(moment);
      case Personal<?> personal -> sealing.seal(personal, view.name() + "." + column);
      default -> value;
    };
  }

  /// A view can always be made again from the log, so its transaction need not wait for the disk.
  void write(JdbcTemplate sql) {
    sql.execute("set local synchronous_commit = off");
    if (!deleted.isEmpty()) {
      String where =
          view.key().stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
      sql.batchUpdate(
          "delete from views." + view.name() + " where " + where,
          deleted.stream().map(List::toArray).toList());
    }
    Map<List<Object>, List<Map.Entry<List<Object>, Change>>> shapes = new LinkedHashMap<>();
    changes
        .entrySet()
        .forEach(entry ->
            shapes.computeIfAbsent(entry.getValue().shape(), s -> new ArrayList<>()).add(entry));
    shapes
        .values()
        .forEach(alike -> {
          Change first = alike.getFirst().getValue();
          sql.batchUpdate(
              upsert(first.set.navigableKeySet(), first.add.navigableKeySet()),
              alike.stream().map(RowBatch::values).toList());
        });
    forgotten.forEach(subject -> forget(subject, sql));
  }

  private void forget(String subject, JdbcTemplate sql) {
    List<String> columns =
        sql.queryForList(
            "select column_name from information_schema.columns"
                + " where table_schema = 'views' and table_name = ? and data_type = 'text'"
                + " and is_generated = 'NEVER'",
            String.class,
            view.name());
    for (String column : columns) {
      sql.update(
          "update views.%1$s set %2$s = ? where starts_with(%2$s, ?) and %2$s like '%%' || ?"
              .formatted(view.name(), column),
          sealing.seal(Personal.erased(subject), view.name() + "." + column),
          SEALED,
          "\"subject\":\"" + subject + "\"}}");
    }
  }

  private static @Nullable Object[] values(Map.Entry<List<Object>, Change> row) {
    var values = new ArrayList<@Nullable Object>(row.getKey());
    values.addAll(row.getValue().set.values());
    values.addAll(row.getValue().add.values());
    return values.toArray();
  }

  private String upsert(Set<String> set, Set<String> add) {
    var columns = new ArrayList<>(view.key());
    columns.addAll(set);
    columns.addAll(add);
    var updates = new ArrayList<String>();
    set.forEach(column -> updates.add(column + " = excluded." + column));
    add.forEach(column -> updates.add(column + " = v." + column + " + excluded." + column));
    return "insert into views."
        + view.name()
        + " as v ("
        + String.join(", ", columns)
        + ") values ("
        + columns.stream().map(c -> "?").collect(Collectors.joining(", "))
        + ") on conflict ("
        + String.join(", ", view.key())
        + ") do "
        + (updates.isEmpty() ? "nothing" : "update set " + String.join(", ", updates));
  }
}
