package id.jejak.app.access;

import id.jejak.messages.shared.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who may do what: `access.csv`, kept by hand, one line for each operation. Whatever it does not
/// name nobody may do.
public final class AccessTable {
  /// What a role may do with an operation.
  enum Grant {
    YES,
    /// As far as it is about what is the caller's own.
    OWN,
    NO
  }

  /// @param operation as it stands in the table
  /// @param open to anybody, with or without a token
  record Row(String operation, boolean open, Map<Role, Grant> grants) {
    Grant of(Role role) {
      return open ? Grant.YES : grants.getOrDefault(role, Grant.NO);
    }
  }

  private final Map<String, Row> rows = new LinkedHashMap<>();

  /// What the variables of an address are called makes no difference.
  static String key(String operation) {
    return operation.replaceAll("\\{\\w+}", "{}");
  }

  private AccessTable() {}

  public static AccessTable shipped() {
    var table = new AccessTable();
    try (InputStream in =
            Objects.requireNonNull(
                AccessTable.class.getResourceAsStream("access.csv"), "access.csv");
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      table.read(lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  /// The same with one more operation that anybody may ask for.
  public AccessTable opening(String operation) {
    var more = new AccessTable();
    more.rows.putAll(rows);
    more.rows.put(key(operation), new Row(operation, true, Map.of()));
    return more;
  }

  private void read(List<String> lines) {
    List<Role> roles = new ArrayList<>();
    String[] head = lines.getFirst().split(",");
    for (int i = 1; i < head.length; i++) {
      roles.add(Role.valueOf(head[i].strip()));
    }
    lines.stream().skip(1).forEach(line -> add(line, roles));
  }

  private void add(String line, List<Role> roles) {
    String[] cells = line.split(",");
    String operation = cells[0].strip();
    Row row;
    if (cells.length == 2 && cells[1].strip().equals("public")) {
      row = new Row(operation, true, Map.of());
    } else if (cells.length == roles.size() + 1) {
      var grants = new EnumMap<Role, Grant>(Role.class);
      for (int i = 1; i < cells.length; i++) {
        grants.put(roles.get(i - 1), Grant.valueOf(cells[i].strip().toUpperCase(Locale.ROOT)));
      }
      row = new Row(operation, false, grants);
    } else {
      throw new IllegalStateException("access.csv has no answer for every role in: " + line);
    }
    if (rows.put(key(operation), row) != null) {
      throw new IllegalStateException("access.csv names twice: " + operation);
    }
  }

  @Nullable Row of(String operation) {
    return rows.get(key(operation));
  }

  /// True of what anybody may ask for, with or without a token.
  public boolean isOpen(String operation) {
    Row row = of(operation);
    return row != null && row.open();
  }

  /// The roles that may ask for it: about everything, or about their own alone.
  public List<String> who(String operation, boolean own) {
    Row row = of(operation);
    return row == null
        ? List.of()
        : Stream.of(Role.values())
            .filter(role -> row.of(role) == (own ? Grant.OWN : Grant.YES))
            .map(Role::name)
            .toList();
  }

  /// What anybody may ask for.
  List<String> open() {
    return rows.values().stream().filter(Row::open).map(Row::operation).toList();
  }

  List<Row> rows() {
    return List.copyOf(rows.values());
  }

  /// Fails unless every operation has its line and every line its operation.
  void covers(Set<String> operations) {
    var missing = new TreeSet<>(operations);
    missing.removeIf(operation -> of(operation) != null);
    if (!missing.isEmpty()) {
      throw new IllegalStateException("access.csv says for nobody who may do " + missing);
    }
  }
}
