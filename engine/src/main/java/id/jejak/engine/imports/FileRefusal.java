package id.jejak.engine.imports;

import id.jejak.kernel.Refusal;

/// Why a whole file is not taken. Nothing of it has been kept then. Rows count from 1, the header
/// included, as a spreadsheet shows them; columns count from 1.
public sealed interface FileRefusal extends Refusal {
  @Override
  default Kind kind() {
    return Kind.INVALID;
  }

  /// A file without rows below its header.
  record FileEmpty() implements FileRefusal {
    @Override
    public String code() {
      return "FILE_EMPTY";
    }
  }

  record FileMalformed(int row) implements FileRefusal {
    @Override
    public String code() {
      return "FILE_MALFORMED";
    }
  }

  record FileEncoding(int row) implements FileRefusal {
    @Override
    public String code() {
      return "FILE_ENCODING";
    }
  }

  /// Inflated, it is more than anybody types.
  record FileInflates(int mostMegabytes) implements FileRefusal {
    @Override
    public String code() {
      return "FILE_INFLATES";
    }
  }

  record FileTooLong(int mostRows) implements FileRefusal {
    @Override
    public String code() {
      return "FILE_TOO_LONG";
    }
  }

  /// The header says what this kind of file does not know.
  record ColumnUnknown(int column, String known) implements FileRefusal {
    @Override
    public String code() {
      return "COLUMN_UNKNOWN";
    }
  }

  record ColumnMissing(String column) implements FileRefusal {
    @Override
    public String code() {
      return "COLUMN_MISSING";
    }
  }

  record ColumnTwice(String column) implements FileRefusal {
    @Override
    public String code() {
      return "COLUMN_TWICE";
    }
  }

  /// A row that is wider than the header.
  record TooManyColumns(int row, int most) implements FileRefusal {
    @Override
    public String code() {
      return "TOO_MANY_COLUMNS";
    }
  }

  record CellTooLong(int row, int column, int most) implements FileRefusal {
    @Override
    public String code() {
      return "CELL_TOO_LONG";
    }
  }

  /// What a formula comes to depends on who opens the file.
  record FormulaCell(int row, int column) implements FileRefusal {
    @Override
    public String code() {
      return "FORMULA_CELL";
    }
  }

  /// A spreadsheet keeps fifteen digits of a number: the last of a NIK would be lost.
  record NumberImprecise(int row, int column) implements FileRefusal {
    @Override
    public String code() {
      return "NUMBER_IMPRECISE";
    }
  }
}
