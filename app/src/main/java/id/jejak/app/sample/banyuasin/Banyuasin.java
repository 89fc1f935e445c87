package id.jejak.app.sample.banyuasin;

import id.jejak.app.sample.Holidays;
import id.jejak.app.sample.story.Body;
import id.jejak.app.sample.story.Cast;
import id.jejak.app.sample.story.Counts;
import id.jejak.app.sample.story.Course;
import id.jejak.app.sample.story.District;
import id.jejak.app.sample.story.Fair;
import id.jejak.app.sample.story.Frame;
import id.jejak.app.sample.story.Intake;
import id.jejak.app.sample.story.Lsp;
import id.jejak.app.sample.story.Mishaps;
import id.jejak.app.sample.story.Oddities;
import id.jejak.app.sample.story.Plan;
import id.jejak.app.sample.story.ToldProgramme;
import id.jejak.app.sample.story.TrainingClass;
import id.jejak.app.sample.story.Tuk;
import id.jejak.app.sample.story.Ways;
import id.jejak.app.sample.story.Year;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.scheme.Packaging;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.venue.TukId;
import id.jejak.messages.venue.TukKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// The sample programme BNY-2023: 416 people in 26 classes, in six waves of one half-year.
public final class Banyuasin implements ToldProgramme {
  private static final String KEY = "BNY";
  private static final Intake INTAKE = new Intake(32, 24, 20);

  private static final Course OTO =
      Course.of(
          1,
          "OTO",
          "Servis sepeda motor",
          Packaging.KKNI,
          2,
          "45407",
          "7231",
          90,
          2,
          "G.45OTO01.001.2");
  private static final Course DESAIN =
      Course.of(
          2,
          "DESAIN",
          "Desain grafis",
          Packaging.KKNI,
          5,
          "74100",
          "2166",
          50,
          2,
          "M.74100.001.02");
  private static final Course RIAS =
      Course.of(
          3, "RIAS", "Tata rias", Packaging.OKUPASI, 0, "96112", "5142", 5, 2, "S.96KEC00.001.2");
  private static final Course PANGKAS =
      Course.of(
          4,
          "PANGKAS",
          "Pangkas rambut",
          Packaging.KLASTER,
          0,
          "96111",
          "5141",
          90,
          2,
          "U.99SYN04.001.1");
  private static final Course JAHIT =
      Course.of(
          5, "JAHIT", "Menjahit", Packaging.KLASTER, 0, "14120", "7531", 15, 3, "U.99SYN05.001.1");
  private static final Course AC =
      Course.of(
              6, "AC", "Servis AC", Packaging.OKUPASI, 0, "43224", "7127", 85, 3, "U.99SYN06.001.1")
          .addedOn(LocalDate.of(2023, 1, 16));

  private static final List<LocalDate> WAVE_STARTS =
      List.of(
          LocalDate.of(2023, 1, 9),
          LocalDate.of(2023, 2, 6),
          LocalDate.of(2023, 3, 6),
          LocalDate.of(2023, 4, 3),
          LocalDate.of(2023, 5, 2),
          LocalDate.of(2023, 6, 5));
  private static final List<List<Course>> WAVES =
      List.of(
          List.of(OTO, DESAIN, OTO, JAHIT, PANGKAS),
          List.of(OTO, OTO, RIAS, JAHIT, DESAIN),
          List.of(OTO, AC, PANGKAS, JAHIT),
          List.of(OTO, AC, RIAS, DESAIN),
          List.of(OTO, JAHIT, PANGKAS, DESAIN),
          List.of(OTO, AC, RIAS, JAHIT));

  /// Waves 1 to 3 come again in July, waves 4 to 6 in October: both within six months.
  private static final List<LocalDate> ROUNDS =
      List.of(LocalDate.of(2023, 7, 10), LocalDate.of(2023, 10, 16));

  /// The first eight asked for automotive classes of their own.
  private static final List<District> DISTRICTS =
      List.of(
          District.of("16.07.11", "Rantau Bayur", 1),
          District.of("16.07.04", "Pulau Rimau", 1),
          District.of("16.07.15", "Tungkal Ilir", 1),
          District.of("16.07.05", "Betung", 1),
          District.of("16.07.17", "Sembawa", 1),
          District.of("16.07.20", "Karang Agung Ilir", 1),
          District.of("16.07.01", "Banyuasin I", 1),
          District.of("16.07.19", "Air Kumbang", 1),
          District.of("16.07.16", "Suak Tapeh", 1),
          District.of("16.07.03", "Banyuasin III", 1),
          District.of("16.07.13", "Muara Sugihan", 1),
          District.of("16.07.10", "Talang Kelapa", 1),
          District.of("16.07.21", "Selat Penuguan", 1),
          District.of("16.07.02", "Banyuasin II", 1));

  private static final int REQUESTING = 8;

  private static final Body BLK =
      Body.of("org-blk-banyuasin", "UPTD BLK Banyuasin (contoh)", "16.07");
  private static final Lsp LSP =
      new Lsp(
          Body.of("org-lsp-srg", "LSP-SRG (contoh)", "36.73"),
          LspType.P2,
          List.of(OTO, DESAIN, RIAS, PANGKAS, JAHIT, AC),
          12,
          List.of(
              new Tuk(
                  new TukId("tuk-BNY-blk"),
                  TukKind.TEMPORARY,
                  BLK.id(),
                  new RegionCode("16.07.03"),
                  40)));

  private final Plan plan;

  private Banyuasin(Plan plan) {
    this.plan = plan;
  }

  /// The whole year: 26 classes in six waves.
  public static Banyuasin all() {
    return of(Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  /// The same story with only the first classes of the first waves. The same people meet with the
  /// same things as in the whole; only budgets are smaller, and other assessors may be free.
  public static Banyuasin of(int waves, int classesPerWave) {
    if (waves < 1 || classesPerWave < 1) {
      throw new IllegalArgumentException("a story needs at least one class");
    }
    return new Banyuasin(plan(waves, classesPerWave));
  }

  @Override
  public Plan plan() {
    return plan;
  }

  @Override
  public String id() {
    return "banyuasin";
  }

  private static Plan plan(int waves, int classesPerWave) {
    var calendar = new WorkCalendar(ZoneId.of("Asia/Jakarta"), Holidays.indonesian());
    List<TrainingClass> year = year(calendar);
    return new Plan(
        new Frame(
            KEY,
            "BNY-2023",
            "Banyuasin 2023",
            "PKTP Banyuasin 2023 (contoh)",
            2023,
            LocalDate.of(2022, 11, 21),
            LocalDate.of(2022, 11, 28),
            LocalDate.of(2024, 1, 31),
            new RegionCode("16.07"),
            calendar,
            new Frame.Prices(50_000_000, 0, 500_000, 2 * 16_800, 750_000)),
        cast(),
        new Counts(
            new Counts.Starts(6, 3, 5, 12, 6),
            new Counts.Exams(0, 0, 0, 0, 4, 0, 4, 22, 8, 12),
            new Counts.Appeals(1, 2, 0, 1),
            new Counts.Outcomes(280, 6, 128, 12, 7, 95),
            new Counts.Aftermath(3, 0, 1, 1)),
        new Oddities(
            Set.of(1, 8, 14, 21), Set.of(1, 7, 15), Set.of(2, 13), Set.of(2, 17), Set.of(1), true),
        Mishaps.NONE,
        new Fair("Bursa Kerja Banyuasin (contoh)", LocalDate.of(2023, 3, 14), 148, 72),
        List.of(OTO, DESAIN, RIAS, PANGKAS, JAHIT, AC),
        DISTRICTS,
        year,
        year.stream().filter(c -> c.wave() <= waves && c.place() < classesPerWave).toList(),
        Ways.NONE);
  }

  private static Cast cast() {
    return Cast.of(
        Body.of("org-disnakertrans-banyuasin", "Disnakertrans Banyuasin (contoh)", "16.07"),
        List.of(BLK),
        List.of(LSP),
        Body.numbered(12, "org-employer-%02d", "PT Contoh %02d", "16.07"));
  }

  private static List<TrainingClass> year(WorkCalendar calendar) {
    var year = new Year(KEY, calendar);
    int requesting = 0;
    int others = 0;
    for (int wave = 0; wave < WAVES.size(); wave++) {
      var exam = new TrainingClass.Exam(LSP, LSP.tuks().getFirst(), ROUNDS.get(wave / 3));
      List<Course> courses = WAVES.get(wave);
      for (int place = 0; place < courses.size(); place++) {
        Course course = courses.get(place);
        boolean reserved = course.equals(OTO);
        District home =
            DISTRICTS.get(
                reserved ? requesting++ : REQUESTING + others++ % (DISTRICTS.size() - REQUESTING));
        year.add(
            year.next(
                    ProgramTrack.TRAINING,
                    wave + 1,
                    place,
                    course,
                    WAVE_STARTS.get(wave),
                    BLK,
                    exam,
                    INTAKE)
                .of(home, reserved));
      }
    }
    return year.classes();
  }
}
