package id.jejak.engine.web;

import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A list over one statement: whose rows, in which order, from where on. The database leaves out
/// what is not the reader's, so that pages are full and nothing is opened that is not answered; it
/// goes on behind the last item by what stands in it, so that pages do not shift while rows come.
public final class Listing {
  private static final int STEP = 1_000;

  private final JdbcClient sql;
  private final String rows;
  private final Paging asked;
  private final Map<String, @Nullable Object> parameters = new HashMap<>();

  Listing(JdbcClient sql, String rows, Paging asked) {
    this.sql = sql;
    this.rows = rows;
    this.asked = asked;
  }

  public Listing param(String name, @Nullable Object value) {
    parameters.put(name, value);
    return this;
  }

  /// @param type a record with a component for each column that it takes
  public <T extends Record> Page<T> page(Class<T> type) {
    return page(type, new SimplePropertyRowMapper<>(type));
  }

  public <T extends Record> Page<T> page(Class<T> type, RowMapper<T> mapper) {
    return cut(type, read(type, mapper, asked.after(), asked.limit() + 1));
  }

  /// Only those that pass a look which the database cannot take, such as into what is sealed.
  public <T extends Record> Page<T> page(Class<T> type, Predicate<T> passes) {
    var mapper = new SimplePropertyRowMapper<T>(type);
    var found = new ArrayList<T>();
    List<T> step = read(type, mapper, asked.after(), STEP);
    step.stream().filter(passes).forEach(found::add);
    while (found.size() <= asked.limit() && step.size() == STEP) {
      step = read(type, mapper, place(type, step.getLast()), STEP);
      step.stream().filter(passes).forEach(found::add);
    }
    return cut(type, found);
  }

  private <T extends Record> Page<T> cut(Class<T> type, List<T> found) {
    if (found.size() <= asked.limit()) {
      return new Page<>(List.copyOf(found), null);
    }
    List<T> items = List.copyOf(found.subList(0, asked.limit()));
    return new Page<>(items, asked.cursor(place(type, items.getLast())));
  }

  private List<Field> fields(Class<? extends Record> type) {
    return asked.fields().stream().map(name -> Field.of(type, name)).toList();
  }

  private List<@Nullable String> place(Class<? extends Record> type, Record row) {
    List<@Nullable String> place = new ArrayList<>();
    fields(type).forEach(field -> place.add(field.of(row)));
    return place;
  }

  private <T extends Record> List<T> read(
      Class<T> type, RowMapper<T> mapper, List<@Nullable String> after, int limit) {
    List<Field> fields = fields(type);
    String about =
        asked.about().isEmpty() ? type.getRecordComponents()[0].getName() : asked.about();
    String statement =
        """
        select * from (
        %s
        ) listed where %s and %s
        order by %s limit :page_rows
        """
            .formatted(
                rows,
                asked.whose().about("listed." + Field.of(type, about).column() + "::text"),
                behind(fields, after),
                order(fields));
    return sql
        .sql(statement)
        .params(parameters)
        .params(asked.whose().parameters())
        .param("page_rows", limit)
        .query(mapper)
        .list()
        .stream()
        .<T>map(Objects::requireNonNull)
        .toList();
  }

  private String order(List<Field> fields) {
    String direction = asked.descending() ? " desc" : "";
    return String.join(
        ", ",
        fields.stream()
            .map(field -> field.column() + direction + (field.nullable() ? " nulls last" : ""))
            .toList());
  }

  /// What has no value comes last in every order.
  private String behind(List<Field> fields, List<@Nullable String> after) {
    if (after.isEmpty()) {
      return "true";
    }
    for (int n = 0; n < fields.size(); n++) {
      parameters.put("after_" + n, fields.get(n).read(after.get(n)));
    }
    String beyond = asked.descending() ? " < " : " > ";
    if (fields.stream().noneMatch(Field::nullable)) {
      return "("
          + String.join(", ", fields.stream().map(Field::column).toList())
          + ")"
          + beyond
          + "("
          + String.join(
              ", ", IntStream.range(0, fields.size()).mapToObj(n -> ":after_" + n).toList())
          + ")";
    }
    List<String> ways = new ArrayList<>();
    var alike = new StringBuilder();
    for (int n = 0; n < fields.size(); n++) {
      Field field = fields.get(n);
      String value = ":after_" + n;
      if (after.get(n) == null) {
        alike.append(field.column()).append(" is null and ");
      } else {
        String more = field.column() + beyond + value;
        ways.add(
            alike + (field.nullable() ? "(" + more + " or " + field.column() + " is null)" : more));
        alike.append(field.column()).append(" = ").append(value).append(" and ");
      }
    }
    return ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")";
  }

  /// A component of a row and the column that it comes from.
  private record Field(RecordComponent component) {
    static Field of(Class<? extends Record> row, String name) {
      return new Field(
          Stream.of(row.getRecordComponents())
              .filter(component -> component.getName().equals(name))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException(row + " has no " + name)));
    }

    String column() {
      return '"'
          + component.getName().replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT)
          + '"';
    }

    boolean nullable() {
      return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @Nullable String of(Record row) {
      try {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        Object value = accessor.invoke(row);
        return value == null ? null : value.toString();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(component + " cannot be read", e);
      }
    }

    /// As the database compares it.
    @Nullable Object read(@Nullable String value) {
      if (value == null && !nullable()) {
        throw Paging.unknownCursor();
      }
      try {
        return value == null ? null : typed(value);
      } catch (NumberFormatException | DateTimeException _) {
        throw Paging.unknownCursor();
      }
    }

    private Object typed(String value) {
      Class<?> type = component.getType();
      if (type == LocalDate.class) {
        return LocalDate.parse(value);
      }
      if (type == Instant.class) {
        return Instant.parse(value).atOffset(ZoneOffset.UTC);
      }
      if (type == boolean.class || type == Boolean.class) {
        return Boolean.valueOf(value);
      }
      if (type == double.class || type == Double.class) {
        return Double.valueOf(value);
      }
      return type == String.class || type.isEnum() ? value : (Object) Long.valueOf(value);
    }
  }
}
