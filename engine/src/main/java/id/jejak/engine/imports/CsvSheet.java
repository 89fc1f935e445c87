package id.jejak.engine.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// CSV (RFC 4180) in UTF-8. Fields are separated by what separates those of the header: a comma, or
/// the semicolon that a spreadsheet writes in Indonesia.
final class CsvSheet implements Sheet {
  private static final int LONGEST_HEADER = 8_192;

  private final Quotes quotes;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private int row;

  CsvSheet(InputStream in) throws IOException {
    var strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var text = new BufferedReader(new InputStreamReader(in, strict), 2 * LONGEST_HEADER);
    try {
      skipMark(text);
      char separator = separator(text);
      quotes = new Quotes(text);
      reader =
          CsvReader.builder()
              .fieldSeparator(separator)
              .skipEmptyLines(false)
              .allowExtraFields(true)
              .allowMissingFields(true)
              .build(
                  CsvRecordHandler.of(handler ->
                      handler
                          .maxFields(10 * MOST_COLUMNS)
                          .maxFieldSize(MOST_COLUMNS * LONGEST_CELL)
                          .maxRecordSize(MOST_COLUMNS * LONGEST_CELL)),
                  quotes);
      records = reader.iterator();
    } catch (CharacterCodingException e) {
      throw new UnusableFile(new FileRefusal.FileEncoding(1));
    }
  }

  private static void skipMark(Reader text) throws IOException {
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
  }

  private static char separator(Reader text) throws IOException {
    text.mark(LONGEST_HEADER);
    char found = ',';
    for (int n = 0; n < LONGEST_HEADER - 1; n++) {
      int c = text.read();
      if (c < 0 || c == '\n' || c == '\r' || c == ',') {
        break;
      }
      if (c == ';' || c == '\t') {
        found = (char) c;
        break;
      }
    }
    text.reset();
    return found;
  }

  @Override
  public @Nullable Row next() throws IOException {
    row++;
    try {
      if (!records.hasNext()) {
        if (quotes.areOpen()) {
          throw new UnusableFile(new FileRefusal.FileMalformed(row - 1));
        }
        return null;
      }
      List<String> fields = records.next().getFields();
      if (fields.size() > MOST_COLUMNS) {
        throw new UnusableFile(new FileRefusal.TooManyColumns(row, MOST_COLUMNS));
      }
      var cells = new ArrayList<Cell>(fields.size());
      for (String field : fields) {
        cells.add(Sheet.cell(row, cells.size() + 1, field, false));
      }
      return new Row(row, cells);
    } catch (CsvParseException | UncheckedIOException e) {
      throw failure(e);
    }
  }

  /// The reader has wider limits than ours: what reaches them is no table.
  private RuntimeException failure(RuntimeException e) throws IOException {
    for (Throwable each = e; each != null; each = each.getCause()) {
      if (each instanceof CharacterCodingException) {
        return new UnusableFile(new FileRefusal.FileEncoding(row));
      }
      if (each instanceof IOException transport) {
        throw transport;
      }
    }
    return new UnusableFile(new FileRefusal.FileMalformed(row));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /// Knows at the end of the file whether a quote was left open: then its last cell is everything
  /// that came behind.
  private static final class Quotes extends FilterReader {
    private boolean open;

    Quotes(Reader in) {
      super(in);
    }

    boolean areOpen() {
      return open;
    }

    @Override
    public int read(char[] into, int at, int length) throws IOException {
      int n = super.read(into, at, length);
      for (int i = at; i < at + n; i++) {
        open ^= into[i] == '"';
      }
      return n;
    }
  }
}
