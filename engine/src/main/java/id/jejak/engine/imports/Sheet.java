package id.jejak.engine.imports;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file, row by row. It never holds more than one of them.
interface Sheet extends Closeable {
  String CSV = "text/csv";
  String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /// More than any kind of file has.
  int MOST_COLUMNS = 100;

  int LONGEST_CELL = 2_000;

  /// @param number as a spreadsheet shows it, from 1
  record Row(int number, List<Cell> cells) {
    boolean isBlank() {
      return cells.stream().allMatch(cell -> cell.text().isEmpty());
    }
  }

  /// @param number true where the file keeps a number, such as the serial number of a day
  record Cell(String text, boolean number) {
    static final Cell BLANK = new Cell("", false);
  }

  /// Null at the end.
  @Nullable Row next() throws IOException;

  /// Days count from another one in files that come from old machines of Apple.
  default boolean from1904() {
    return false;
  }

  static Cell cell(int row, int column, String text, boolean number) {
    String stripped = text.strip();
    if (stripped.length() > LONGEST_CELL) {
      throw new UnusableFile(new FileRefusal.CellTooLong(row, column, LONGEST_CELL));
    }
    if (!number && !stripped.isEmpty() && stripped.charAt(0) == '=') {
      throw new UnusableFile(new FileRefusal.FormulaCell(row, column));
    }
    return stripped.isEmpty() ? Cell.BLANK : new Cell(stripped, number);
  }
}
