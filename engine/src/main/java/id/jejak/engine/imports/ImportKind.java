package id.jejak.engine.imports;

import id.jejak.kernel.Command;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What one kind of file is made of: its columns, and the operations that a row stands for, in
/// their order. A column is called what it fills: a variable of the path, or a field of the body,
/// such as `identity.number`.
///
/// @param name as it stands in addresses
public record ImportKind(String name, List<Column> columns, List<Step> steps) {

  /// How the text of a cell becomes a value.
  public enum Form {
    TEXT,
    /// A day as 2023-01-05, or as a spreadsheet keeps days.
    DAY,
    /// Words between spaces or semicolons.
    LIST,
    /// `name=value` between spaces or semicolons.
    PAIRS
  }

  /// @param example for the template
  public record Column(String name, Form form, boolean required, String example) {}

  /// @param columns what it takes from the row
  /// @param takes what it takes from the names that earlier steps gave
  /// @param unless a column that makes this step superfluous when it is filled; empty for none
  public record Step(
      Class<? extends Command> command, Set<String> columns, Set<String> takes, String unless) {}

  public ImportKind {
    columns = List.copyOf(columns);
    steps = List.copyOf(steps);
  }

  public static ImportKind named(String name) {
    return new ImportKind(name, List.of(), List.of());
  }

  public ImportKind column(String column, String example) {
    return column(column, Form.TEXT, example);
  }

  public ImportKind column(String column, Form form, String example) {
    return with(new Column(column, form, true, example));
  }

  public ImportKind optional(String column, String example) {
    return optional(column, Form.TEXT, example);
  }

  public ImportKind optional(String column, Form form, String example) {
    return with(new Column(column, form, false, example));
  }

  private ImportKind with(Column column) {
    var more = new ArrayList<>(columns);
    more.add(column);
    return new ImportKind(name, more, steps);
  }

  /// The row asks for this, with what stands in these columns.
  public ImportKind asks(Class<? extends Command> command, String... of) {
    return with(new Step(command, Set.of(of), Set.of(), ""));
  }

  /// The last step is left out of a row that fills this column.
  public ImportKind unless(String column) {
    Step last = steps.getLast();
    return replacing(new Step(last.command(), last.columns(), last.takes(), column));
  }

  /// The last step takes a name that an earlier one gave.
  public ImportKind taking(String component) {
    Step last = steps.getLast();
    return replacing(new Step(last.command(), last.columns(), Set.of(component), last.unless()));
  }

  private ImportKind with(Step step) {
    var more = new ArrayList<>(steps);
    more.add(step);
    return new ImportKind(name, columns, more);
  }

  private ImportKind replacing(Step step) {
    var more = new ArrayList<>(steps);
    more.set(more.size() - 1, step);
    return new ImportKind(name, columns, more);
  }

  List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  Map<String, Column> byName() {
    var byName = new LinkedHashMap<String, Column>();
    columns.forEach(column -> byName.put(column.name(), column));
    return byName;
  }
}
