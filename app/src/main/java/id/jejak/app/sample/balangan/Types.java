package id.jejak.app.sample.balangan;

import id.jejak.app.sample.story.Course;
import id.jejak.messages.scheme.Packaging;
import java.util.List;
import java.util.stream.IntStream;

/// The twenty-five training types; five of them have four classes, the others three. KBLI and KBJI
/// are assumed where they were not seen.
final class Types {
  private static final String BY_THE_POLICE = "SATPAM";
  private static final int MOST_CLASSES = 4;
  private static final int CLASSES = 7;

  /// Code, title, packaging, level, KBLI, KBJI, men of a hundred, classes, first unit.
  private static final List<String> ROWS =
      List.of(
          "EXCAVATOR;Operator excavator;OKUPASI;0;09900;8342;97;4;U.99SYN01.001.1",
          "DUMPTRUCK;Operator dump truck;OKUPASI;0;09900;8332;97;4;U.99SYN02.001.1",
          "LOADER;Operator wheel loader;OKUPASI;0;09900;8342;97;3;U.99SYN03.001.1",
          "FORKLIFT;Operator forklift;KLASTER;0;52101;8344;92;3;U.99SYN04.001.1",
          "BULLDOZER;Operator bulldozer/grader;OKUPASI;0;09900;8342;97;3;U.99SYN05.001.1",
          "ALATBERAT;Mekanik alat berat;KKNI;3;33121;7233;97;3;U.99SYN06.001.1",
          "LAS;Las SMAW 3G;OKUPASI;0;25920;7212;95;4;C.24LAS01.001.1",
          "SATPAM;Satpam Gada Pratama;OKUPASI;0;80100;5414;85;4;U.99SYN08.001.1",
          "AC;Teknisi AC residensial;OKUPASI;0;43224;7127;95;3;U.99SYN09.001.1",
          "LISTRIK;Instalasi listrik bangunan;KKNI;2;43211;7411;95;3;U.99SYN10.001.1",
          "MOTOR;Servis sepeda motor injeksi;KKNI;2;45407;7231;95;4;G.45OTO01.001.2",
          "MOBIL;Servis mobil ringan;KKNI;2;45201;7231;95;3;U.99SYN12.001.1",
          "JAHIT;Menjahit pakaian wanita;KLASTER;0;14120;7531;5;3;U.99SYN13.001.1",
          "RIAS;Tata rias;OKUPASI;0;96112;5142;4;3;S.96KEC00.001.2",
          "PANGKAS;Pangkas rambut;KLASTER;0;96111;5141;90;3;U.99SYN15.001.1",
          "ROTI;Roti & kue;KLASTER;0;10710;7512;15;3;U.99SYN16.001.1",
          "BARISTA;Barista;OKUPASI;0;56303;5132;50;3;U.99SYN17.001.1",
          "DESAIN;Desain grafis;KKNI;5;74100;2166;50;3;M.74100.001.02",
          "KOMPUTER;Operator komputer;KLASTER;0;82190;4132;35;3;U.99SYN19.001.1",
          "KANTOR;Administrasi perkantoran;KKNI;2;82110;4110;20;3;N.821100.053.02",
          "WEB;Pemrogram web junior;KKNI;4;62010;2512;60;3;J.63OPR00.005.2",
          "K3;Petugas K3;KLASTER;0;71201;3257;70;3;U.99SYN22.001.1",
          "BANGUNAN;Tukang bangunan umum;KKNI;2;41011;7112;97;3;U.99SYN23.001.1",
          "FURNITUR;Furnitur kayu;KLASTER;0;31001;7522;95;3;U.99SYN24.001.1",
          "HIDROPONIK;Hidroponik;KLASTER;0;01139;6113;40;3;U.99SYN25.001.1");

  private Types() {}

  static List<Course> courses() {
    return IntStream.range(0, ROWS.size()).mapToObj(i -> course(i + 1, cells(i))).toList();
  }

  /// The course of every class, round after round: whatever has four classes has its last one at
  /// the end of the year.
  static List<Course> ofClasses() {
    List<Course> courses = courses();
    return IntStream.range(0, MOST_CLASSES)
        .boxed()
        .flatMap(round ->
            IntStream.range(0, ROWS.size())
                .filter(i -> round < Integer.parseInt(cells(i)[CLASSES]))
                .mapToObj(courses::get))
        .toList();
  }

  private static Course course(int number, String[] cells) {
    var course =
        Course.of(
            number,
            cells[0],
            cells[1],
            Packaging.valueOf(cells[2]),
            Integer.parseInt(cells[3]),
            cells[4],
            cells[5],
            Integer.parseInt(cells[6]),
            1,
            cells[8]);
    return cells[0].equals(BY_THE_POLICE) ? course.certifiedByOthers() : course;
  }

  private static String[] cells(int row) {
    return ROWS.get(row).split(";");
  }
}
