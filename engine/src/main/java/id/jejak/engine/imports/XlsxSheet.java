package id.jejak.engine.imports;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The first sheet of a workbook (ISO/IEC 29500). The file as it came is in memory, its sheet never
/// is. Everything that is inflated counts: the counter ends a bomb, however it is packed. Nothing
/// outside the file is ever looked at.
final class XlsxSheet implements Sheet {
  static final int MOST_PACKED = 8 * 1024 * 1024;
  private static final int MOST_INFLATED_MEGABYTES = 48;
  private static final int MOST_TEXT = 16 * 1024 * 1024;
  private static final int MOST_PARTS = 1_000;

  private final byte[] packed;
  private final List<String> shared = new ArrayList<>();
  private final XMLStreamReader xml;
  private long inflated;
  private boolean from1904;
  private int row;

  XlsxSheet(InputStream in) throws IOException {
    packed = in.readNBytes(MOST_PACKED + 1);
    if (packed.length > MOST_PACKED) {
      throw new UnusableFile(new FileRefusal.FileInflates(MOST_PACKED / 1024 / 1024));
    }
    try {
      String sheet = firstSheet();
      readShared();
      xml = parser(part(sheet));
    } catch (XMLStreamException | ZipException e) {
      throw failure(e);
    }
  }

  private static UnusableFile malformed(int row) {
    return new UnusableFile(new FileRefusal.FileMalformed(row));
  }

  private UnusableFile failure(Exception e) {
    for (Throwable each = e; each != null; each = each.getCause()) {
      if (each instanceof UnusableFile known) {
        return known;
      }
    }
    return malformed(Math.max(1, row));
  }

  private static XMLStreamReader parser(InputStream part) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(part);
  }

  private InputStream part(String name) throws IOException {
    InputStream part = partOrNull(name);
    if (part == null) {
      throw malformed(1);
    }
    return part;
  }

  private @Nullable InputStream partOrNull(String name) throws IOException {
    var zip = new ZipInputStream(new ByteArrayInputStream(packed));
    int parts = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (++parts > MOST_PARTS) {
        throw malformed(1);
      }
      var counted = new Counted(zip);
      if (entry.getName().equals(name)) {
        return counted;
      }
      counted.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return null;
  }

  /// The one that stands first, whatever it is called.
  private String firstSheet() throws IOException, XMLStreamException {
    String relation = null;
    XMLStreamReader workbook = parser(part("xl/workbook.xml"));
    while (relation == null && workbook.hasNext()) {
      if (workbook.next() == XMLStreamConstants.START_ELEMENT) {
        switch (workbook.getLocalName()) {
          case "workbookPr" -> from1904 = isTrue(workbook.getAttributeValue(null, "date1904"));
          case "sheet" -> relation = relation(workbook);
          default -> {}
        }
      }
    }
    XMLStreamReader relations = parser(part("xl/_rels/workbook.xml.rels"));
    while (relations.hasNext()) {
      if (relations.next() == XMLStreamConstants.START_ELEMENT
          && relations.getLocalName().equals("Relationship")
          && String.valueOf(relation).equals(relations.getAttributeValue(null, "Id"))) {
        String target = String.valueOf(relations.getAttributeValue(null, "Target"));
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
      }
    }
    throw malformed(1);
  }

  private static @Nullable String relation(XMLStreamReader sheet) {
    for (int n = 0; n < sheet.getAttributeCount(); n++) {
      if (sheet.getAttributeLocalName(n).equals("id") && sheet.getAttributeNamespace(n) != null) {
        return sheet.getAttributeValue(n);
      }
    }
    return null;
  }

  private static boolean isTrue(@Nullable String text) {
    return "1".equals(text) || "true".equals(text);
  }

  private void readShared() throws IOException, XMLStreamException {
    InputStream part = partOrNull("xl/sharedStrings.xml");
    if (part == null) {
      return;
    }
    XMLStreamReader strings = parser(part);
    long text = 0;
    while (strings.hasNext()) {
      if (strings.next() == XMLStreamConstants.START_ELEMENT
          && strings.getLocalName().equals("si")) {
        String one = text(strings, "si");
        text += one.length() + 16L;
        if (text > MOST_TEXT) {
          throw inflates();
        }
        shared.add(one);
      }
    }
  }

  private static UnusableFile inflates() {
    return new UnusableFile(new FileRefusal.FileInflates(MOST_INFLATED_MEGABYTES));
  }

  /// All `t` within an element, without the reading aid of Asian scripts. What is longer than a
  /// cell may be is cut: it will be refused where it stands.
  private static String text(XMLStreamReader xml, String within) throws XMLStreamException {
    var text = new StringBuilder();
    boolean in = within.equals("v");
    int aside = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          in |= xml.getLocalName().equals("t");
          aside += xml.getLocalName().equals("rPh") ? 1 : 0;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (in && aside == 0 && text.length() <= LONGEST_CELL) {
            text.append(xml.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          in &= !xml.getLocalName().equals("t");
          aside -= xml.getLocalName().equals("rPh") ? 1 : 0;
          if (xml.getLocalName().equals(within)) {
            return text.toString();
          }
        }
        default -> {}
      }
    }
    return text.toString();
  }

  @Override
  public boolean from1904() {
    return from1904;
  }

  @Override
  public @Nullable Row next() throws IOException {
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
          String number = xml.getAttributeValue(null, "r");
          row = number == null ? row + 1 : Integer.parseInt(number);
          return new Row(row, cells());
        }
      }
      return null;
    } catch (XMLStreamException | NumberFormatException e) {
      throw failure(e);
    }
  }

  private List<Cell> cells() throws XMLStreamException {
    var cells = new ArrayList<Cell>();
    while (xml.hasNext()) {
      int at = xml.next();
      if (at == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
        return cells;
      }
      if (at == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        int column = column(xml.getAttributeValue(null, "r"), cells.size());
        while (cells.size() < column) {
          cells.add(Cell.BLANK);
        }
        cells.add(cell(column + 1));
      }
    }
    return cells;
  }

  /// `C7` is the third: counted no further than a file can be wide.
  private int column(@Nullable String reference, int next) {
    int column = 0;
    for (int n = 0;
        reference != null && n < reference.length() && Character.isLetter(reference.charAt(n));
        n++) {
      column = column * 26 + (Character.toUpperCase(reference.charAt(n)) - 'A' + 1);
      if (column > MOST_COLUMNS) {
        throw new UnusableFile(new FileRefusal.TooManyColumns(row, MOST_COLUMNS));
      }
    }
    int index = reference == null ? next : column - 1;
    if (index < next) {
      throw malformed(row);
    }
    if (index >= MOST_COLUMNS) {
      throw new UnusableFile(new FileRefusal.TooManyColumns(row, MOST_COLUMNS));
    }
    return index;
  }

  private Cell cell(int column) throws XMLStreamException {
    String type = xml.getAttributeValue(null, "t");
    var value = new StringBuilder();
    while (xml.hasNext()) {
      int at = xml.next();
      if (at == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      if (at == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "f" -> throw new UnusableFile(new FileRefusal.FormulaCell(row, column));
          case "v" -> value.append(text(xml, "v"));
          case "is" -> value.append(text(xml, "is"));
          default -> {}
        }
      }
    }
    String text = value.toString();
    if (text.isEmpty()) {
      return Cell.BLANK;
    }
    return switch (type == null ? "n" : type) {
      case "s" -> Sheet.cell(row, column, shared(text), false);
      case "str", "inlineStr", "d" -> Sheet.cell(row, column, text, false);
      case "b" -> Sheet.cell(row, column, isTrue(text) ? "true" : "false", false);
      case "n" -> Sheet.cell(row, column, number(text, column), true);
      default -> throw malformed(row);
    };
  }

  private String shared(String index) {
    int n = Integer.parseInt(index);
    if (n < 0 || n >= shared.size()) {
      throw malformed(row);
    }
    return shared.get(n);
  }

  private String number(String text, int column) {
    long digits = text.chars().filter(Character::isDigit).count();
    if (digits > 15 || text.indexOf('E') >= 0 || text.indexOf('e') >= 0) {
      throw new UnusableFile(new FileRefusal.NumberImprecise(row, column));
    }
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
      int n = super.read(into, at, length);
      count(Math.max(0, n));
      return n;
    }

    private void count(int n) {
      inflated += n;
      if (inflated > MOST_INFLATED_MEGABYTES * 1024L * 1024L) {
        throw inflates();
      }
    }

    /// The part ends, the file goes on.
    @Override
    public void close() {}
  }
}
