package id.jejak.app.sample.banyuasin;

import id.jejak.messages.program.TrainingType;
import id.jejak.messages.scheme.Certifier;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.Packaging;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A training type and the scheme that it prepares for. One unit code of a scheme is in a form that
/// was seen in public where there is one; the others are clearly synthetic (`99SYN00`).
enum Course {
  OTO("Servis sepeda motor", Packaging.KKNI, 2, "45407", "7231", 90, 2, "G.45OTO01.001.2"),
  DESAIN("Desain grafis", Packaging.KKNI, 5, "74100", "2166", 50, 2, "M.74100.001.02"),
  RIAS("Tata rias", Packaging.OKUPASI, 0, "96112", "5142", 5, 2, "S.96KEC00.001.2"),
  PANGKAS("Pangkas rambut", Packaging.KLASTER, 0, "96111", "5141", 90, 2, "U.99SYN00.401.1"),
  JAHIT("Menjahit", Packaging.KLASTER, 0, "14120", "7531", 15, 3, "U.99SYN00.501.1"),
  AC("Servis AC", Packaging.OKUPASI, 0, "43224", "7127", 85, 3, "U.99SYN00.601.1");

  final String title;
  final int percentMen;
  final int trainers;
  final TrainingType type;
  final SchemeVersion scheme;
  final SchemeTerms terms;

  Course(
      String title,
      Packaging packaging,
      int level,
      String kbli,
      String kbji,
      int percentMen,
      int trainers,
      String firstUnit) {
    this.title = title;
    this.percentMen = percentMen;
    this.trainers = trainers;
    this.type = new TrainingType(name());
    this.scheme = new SchemeVersion(new SchemeId("sch-" + name()), 1);
    this.terms =
        new SchemeTerms(packaging, level, kbli, kbji, Certifier.BNSP, units(firstUnit), SchemeTerms.Entry.TRAINING, Requirement.NONE, Set.of(Instrument.values()), Set.of(Mode.values()), 2, 6, 36, SchemeTerms.Renewal.RECOGNITION, 12, List.of(30, 90, 180), Plan.SESSIONS * Plan.HOURS);
  }

  SchemeId schemeId() {
    return scheme.scheme();
  }

  private List<Unit> units(String firstUnit) {
    List<String> titles =
        List.of(
            "Menerapkan K3 dan lingkungan kerja",
            "Menyiapkan alat dan bahan",
            "Melakukan pekerjaan dasar",
            "Melakukan pekerjaan lanjutan",
            "Memeriksa dan menyerahkan hasil kerja");
    var units = new ArrayList<Unit>();
    for (int i = 0; i < titles.size(); i++) {
      String code = i == 0 ? firstUnit : "U.99SYN00.%d%02d.1".formatted(ordinal() + 1, i + 1);
      units.add(new Unit(new UnitCode(code), titles.get(i) + ": " + title));
    }
    return units;
  }
}
