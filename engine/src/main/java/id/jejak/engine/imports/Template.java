package id.jejak.engine.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An empty file of a kind, with one row to be overwritten. In a workbook all cells are text, so
/// that no digit of a NIK is lost and no day turns.
final class Template {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String CONTENT =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private Template() {}

  private static List<List<String>> rows(ImportKind kind) {
    return List.of(kind.header(), kind.columns().stream().map(ImportKind.Column::example).toList());
  }

  static void csv(ImportKind kind, OutputStream out) throws IOException {
    try (var csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8)) {
      rows(kind).forEach(csv::writeRecord);
    }
  }

  static void xlsx(ImportKind kind, OutputStream out) throws IOException {
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\""
              + PACKAGE
              + "content-types\">"
              + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + override("/xl/workbook.xml", "sheet.main+xml")
              + override("/xl/worksheets/sheet1.xml", "worksheet+xml")
              + override("/xl/styles.xml", "styles+xml")
              + "</Types>");
      part(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
      part(
          zip,
          "xl/workbook.xml",
          "<workbook "
              + MAIN
              + " xmlns:r=\""
              + RELATIONS
              + "\"><sheets><sheet name=\""
              + kind.name()
              + "\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          relations(
              relation(1, "worksheet", "worksheets/sheet1.xml")
                  + relation(2, "styles", "styles.xml")));
      part(
          zip,
          "xl/styles.xml",
          "<styleSheet "
              + MAIN
              + "><fonts count=\"1\"><font/></fonts>"
              + "<fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders>"
              + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf/>"
              + "<xf numFmtId=\"49\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
      part(zip, "xl/worksheets/sheet1.xml", sheet(kind));
    }
  }

  private static String sheet(ImportKind kind) {
    var sheet = new StringBuilder("<worksheet " + MAIN + "><cols><col min=\"1\" max=\"");
    sheet
        .append(kind.columns().size())
        .append("\" width=\"22\" style=\"1\" customWidth=\"1\"/></cols><sheetData>");
    for (List<String> row : rows(kind)) {
      sheet.append("<row>");
      for (String cell : row) {
        sheet
            .append("<c s=\"1\" t=\"inlineStr\"><is><t>")
            .append(cell.replace("&", "&amp;").replace("<", "&lt;"))
            .append("</t></is></c>");
      }
      sheet.append("</row>");
    }
    return sheet.append("</sheetData></worksheet>").toString();
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + CONTENT + type + "\"/>";
  }

  private static String relations(String relations) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + relations
        + "</Relationships>";
  }

  private static String relation(int id, String type, String target) {
    return "<Relationship Id=\"r"
        + id
        + "\" Type=\""
        + RELATIONS
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write((XML + content).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
