package id.jejak.app.intake;

import id.jejak.app.sample.SyntheticNik;
import id.jejak.messages.person.Sex;
import id.jejak.messages.shared.RegionCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files as offices send them. All people are fictional.
final class Files {
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String APPLICANTS =
      "trainingClass,program,on,identity.kind,identity.number,name,birth,sex,education,domicile,contact.phone\n";

  private Files() {}

  /// Somebody of whom there are a thousand for each day of birth.
  static String applicant(String trainingClass, String program, LocalDate on, int n) {
    LocalDate birth = LocalDate.of(1990, 1, 1).plusDays(n / 900);
    String nik =
        SyntheticNik.of(new RegionCode("16.07.11"), birth, Sex.MALE, n % 900 + 50).number();
    return "%s,%s,%s,NIK,%s,Contoh %d,%s,MALE,SMA,16.07.11,0800-%d%n"
        .formatted(trainingClass, program, on, nik, n, birth, n);
  }

  /// A workbook with this sheet; more parts follow in pairs of name and content.
  static byte[] workbook(String rows, String... more) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
              + "<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
      for (int n = 0; n < more.length; n += 2) {
        part(zip, more[n], more[n + 1]);
      }
      part(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  static String row(String... cells) {
    var row = new StringBuilder("<row>");
    for (String cell : cells) {
      row.append(
          cell.startsWith("<") ? cell : "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>");
    }
    return row.append("</row>").toString();
  }
}
