package id.jejak.engine.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.ErrorResponseException;

/// Which part of a list is asked for: `limit` items behind the last one that was seen, in an order.
///
/// @param sort the name of the order, with a minus where the greatest come first
/// @param fields of a row, in the order in which they are compared; together they are unique
/// @param after what the last item that was seen has in them; empty at the beginning
/// @param about the field that says whose a row is; empty for the first one
public record Paging(
    String sort,
    List<String> fields,
    List<@Nullable String> after,
    int limit,
    String about,
    Whose whose) {
  public static final int USUAL = 100;
  public static final int MOST = 1000;

  private static final String DESCENDING = "-";
  private static final String BETWEEN = "\u001f";
  private static final String SOME = "=";

  /// @param sort null for the order that the list has by itself, or the one that the cursor carries
  /// @param cursor empty at the beginning
  public static Paging of(
      Lists list, @Nullable String sort, String cursor, String limit, Whose whose) {
    List<String> known = known(list);
    List<String> seen = cursor.isEmpty() ? List.of() : List.of(read(cursor).split(BETWEEN, -1));
    String named = sort != null ? sort : seen.isEmpty() ? known.getFirst() : seen.getFirst();
    String field = bare(named);
    if (known.stream().noneMatch(each -> bare(each).equals(field))) {
      throw problem("SORT_UNKNOWN", Map.of("sorts", String.join(", ", sorts(list))));
    }
    var fields = new LinkedHashSet<>(List.of(field));
    fields.addAll(Arrays.asList(list.key()));
    if (!seen.isEmpty() && (!seen.getFirst().equals(named) || seen.size() != fields.size() + 1)) {
      throw unknownCursor();
    }
    List<@Nullable String> after = new ArrayList<>();
    seen.stream().skip(1).forEach(part -> after.add(value(part)));
    return new Paging(named, List.copyOf(fields), after, size(limit), list.about(), whose);
  }

  private static List<String> known(Lists list) {
    return list.sorts().length == 0 ? List.of(list.key()[0]) : List.of(list.sorts());
  }

  /// The names that a reader may choose from.
  public static List<String> sorts(Lists list) {
    return known(list).stream().map(Paging::bare).toList();
  }

  /// The order of a list for whoever names none.
  public static String usual(Lists list) {
    return known(list).getFirst();
  }

  private static String bare(String sort) {
    return sort.startsWith(DESCENDING) ? sort.substring(1) : sort;
  }

  boolean descending() {
    return sort.startsWith(DESCENDING);
  }

  /// @param rows a statement that names everything that may be listed, in no order, with a column
  ///   for each field of a row
  public Listing over(JdbcClient sql, String rows) {
    return new Listing(sql, rows, this);
  }

  public static int size(String limit) {
    if (!limit.matches("\\d{1,4}")
        || Integer.parseInt(limit) < 1
        || Integer.parseInt(limit) > MOST) {
      throw problem("LIMIT_INVALID", Map.of());
    }
    return Integer.parseInt(limit);
  }

  /// What a reader sends to go on behind an item; it means nothing to them.
  String cursor(List<@Nullable String> values) {
    var parts = new ArrayList<String>(List.of(sort));
    values.forEach(value -> parts.add(value == null ? "" : SOME + value));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable String value(String part) {
    return part.isEmpty() ? null : part.substring(1);
  }

  private static String read(String cursor) {
    try {
      var read = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (read.indexOf(0) < 0 && read.indexOf('\uFFFD') < 0) {
        return read;
      }
    } catch (IllegalArgumentException _) {
      // told as any other cursor that was not ours
    }
    throw unknownCursor();
  }

  static ErrorResponseException unknownCursor() {
    return problem("CURSOR_INVALID", Map.of());
  }

  private static ErrorResponseException problem(String code, Map<String, String> parameters) {
    var problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    problem.setProperty("code", code);
    problem.setProperty("parameters", parameters);
    return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
  }
}
