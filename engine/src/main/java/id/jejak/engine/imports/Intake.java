package id.jejak.engine.imports;

import id.jejak.engine.clock.LogClock;
import id.jejak.engine.imports.ImportKind.Column;
import id.jejak.engine.imports.ImportKind.Form;
import id.jejak.engine.imports.ImportRows.Known;
import id.jejak.engine.imports.ImportRows.Waiting;
import id.jejak.engine.imports.Sheet.Cell;
import id.jejak.engine.imports.Sheet.Row;
import id.jejak.engine.vault.MasterKey;
import id.jejak.engine.web.Caller;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.kernel.Provenance;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/// Takes a file in as it comes, reads it to its end and keeps its rows sealed; or keeps nothing of
/// it.
final class Intake {
  private static final int MOST_ROWS = 50_000;
  private static final int BATCH = 200;
  private static final String MALFORMED_DAY = "?";

  private final ImportRows rows;
  private final LogClock clock;
  private final MasterKey master;

  Intake(ImportRows rows, LogClock clock, MasterKey master) {
    this.rows = rows;
    this.clock = clock;
    this.master = master;
  }

  sealed interface Taken {
    /// @param again true when this very request had come before
    record In(String id, boolean again) implements Taken {}

    /// The key of the request came before, with another file.
    record KeyReused() implements Taken {}
  }

  Taken take(ImportKind kind, String media, InputStream file, Caller caller, Provenance by)
      throws IOException {
    var digested = digested(file);
    Known before = rows.byRequest(caller.actor(), by.commandId());
    if (before != null) {
      digested.transferTo(OutputStream.nullOutputStream());
      return again(before, digest(kind, digested));
    }
    String id = "imp-" + UUID.randomUUID();
    rows.begin(id, kind.name(), caller, by, clock.now());
    boolean in = false;
    try {
      int n = keep(id, kind, media, digested);
      digested.transferTo(OutputStream.nullOutputStream());
      byte[] digest = digest(kind, digested);
      try {
        rows.begun(id, digest, n);
        in = true;
        return new Taken.In(id, false);
      } catch (DuplicateKeyException theSameAtOnce) {
        Known first = rows.byRequest(caller.actor(), by.commandId());
        return first == null ? new Taken.KeyReused() : again(first, digest);
      }
    } finally {
      if (!in) {
        rows.drop(id);
      }
    }
  }

  private static Taken again(Known before, byte[] digest) {
    return MessageDigest.isEqual(before.digest(), digest)
        ? new Taken.In(before.id(), true)
        : new Taken.KeyReused();
  }

  private static DigestInputStream digested(InputStream file) {
    try {
      return new DigestInputStream(file, MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private byte[] digest(ImportKind kind, DigestInputStream file) {
    return master.mac("import-file/" + kind.name(), file.getMessageDigest().digest());
  }

  /// @return how many rows
  private int keep(String id, ImportKind kind, String media, InputStream file) throws IOException {
    InputStream open = new Open(file);
    try (Sheet sheet = media.equals(Sheet.XLSX) ? new XlsxSheet(open) : new CsvSheet(open)) {
      Row header = sheet.next();
      if (header == null || header.isBlank()) {
        throw new UnusableFile(new FileRefusal.FileEmpty());
      }
      int[] places = places(kind, header);
      var batch = new ArrayList<Waiting>();
      int n = 0;
      int last = header.number();
      for (Row row = sheet.next(); row != null; row = sheet.next()) {
        if (row.number() <= last) {
          throw new UnusableFile(new FileRefusal.FileMalformed(row.number()));
        }
        last = row.number();
        if (row.isBlank()) {
          continue;
        }
        if (++n > MOST_ROWS) {
          throw new UnusableFile(new FileRefusal.FileTooLong(MOST_ROWS));
        }
        batch.add(new Waiting(row.number(), cells(kind, places, row, sheet)));
        if (batch.size() == BATCH) {
          rows.keep(id, batch);
          batch.clear();
        }
      }
      if (n == 0) {
        throw new UnusableFile(new FileRefusal.FileEmpty());
      }
      if (!batch.isEmpty()) {
        rows.keep(id, batch);
      }
      return n;
    }
  }

  /// Where in the kind each column of the file belongs; -1 for one without name or content.
  private static int[] places(ImportKind kind, Row header) {
    List<String> known = kind.header();
    int[] places = new int[header.cells().size()];
    boolean[] seen = new boolean[known.size()];
    for (int n = 0; n < places.length; n++) {
      String name = header.cells().get(n).text();
      places[n] = known.indexOf(name);
      if (places[n] < 0 && !name.isEmpty()) {
        throw new UnusableFile(new FileRefusal.ColumnUnknown(n + 1, String.join(", ", known)));
      }
      if (places[n] >= 0) {
        if (seen[places[n]]) {
          throw new UnusableFile(new FileRefusal.ColumnTwice(name));
        }
        seen[places[n]] = true;
      }
    }
    for (Column column : kind.columns()) {
      if (column.required() && !seen[known.indexOf(column.name())]) {
        throw new UnusableFile(new FileRefusal.ColumnMissing(column.name()));
      }
    }
    return places;
  }

  private static List<String> cells(ImportKind kind, int[] places, Row row, Sheet sheet) {
    String[] cells = new String[kind.columns().size()];
    Arrays.fill(cells, "");
    for (int n = 0; n < row.cells().size(); n++) {
      Cell cell = row.cells().get(n);
      boolean named = n < places.length && places[n] >= 0;
      if (!named && !cell.text().isEmpty()) {
        throw new UnusableFile(new FileRefusal.TooManyColumns(row.number(), places.length));
      }
      if (named) {
        Form form = kind.columns().get(places[n]).form();
        cells[places[n]] =
            cell.number() && form == Form.DAY ? day(cell.text(), sheet.from1904()) : cell.text();
      }
    }
    return List.of(cells);
  }

  /// A spreadsheet counts days from the end of 1899, or from 1904.
  private static String day(String serial, boolean from1904) {
    if (!serial.matches("\\d{1,6}")) {
      return MALFORMED_DAY;
    }
    return (from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30))
        .plusDays(Long.parseLong(serial))
        .toString();
  }

  /// The request is read on to its end whatever becomes of the file.
  private static final class Open extends FilterInputStream {
    Open(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }

  /// Null for what is not the caller's.
  @Nullable ImportStatus status(String id, Caller caller) {
    return rows.status(id, caller.actor());
  }

  Page<ImportStatus> sent(Caller caller, Paging paging) {
    return rows.sent(caller.actor(), paging);
  }
}
