package id.jejak.app.sample.bengkulu;

import id.jejak.app.sample.Holidays;
import id.jejak.app.sample.Quota;
import id.jejak.app.sample.Script;
import id.jejak.app.sample.story.Body;
import id.jejak.app.sample.story.Cast;
import id.jejak.app.sample.story.Counts;
import id.jejak.app.sample.story.Course;
import id.jejak.app.sample.story.District;
import id.jejak.app.sample.story.Frame;
import id.jejak.app.sample.story.Intake;
import id.jejak.app.sample.story.Lsp;
import id.jejak.app.sample.story.Mishaps;
import id.jejak.app.sample.story.Oddities;
import id.jejak.app.sample.story.Plan;
import id.jejak.app.sample.story.Told;
import id.jejak.app.sample.story.ToldProgramme;
import id.jejak.app.sample.story.TrainingClass;
import id.jejak.app.sample.story.Tuk;
import id.jejak.app.sample.story.Way;
import id.jejak.app.sample.story.Ways;
import id.jejak.app.sample.story.Year;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.scheme.Packaging;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.shared.Regions;
import id.jejak.messages.target.Achievement;
import id.jejak.messages.target.SetTarget;
import id.jejak.messages.target.TargetId;
import id.jejak.messages.venue.TukId;
import id.jejak.messages.venue.TukKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The sample programme BKL-2019: 10,000 places of a province in 300 classes, 200 groups of
/// apprentices at home, 25 abroad and 100 classes of founders.
public final class Bengkulu implements ToldProgramme {
  private static final String KEY = "BKL";
  private static final int CLASSES = 300;
  private static final int APPRENTICES = 200;
  private static final int ABROAD = 25;
  private static final int FOUNDERS = 100;

  private static final Intake INTAKE = new Intake(32, 24, 20);
  private static final int APPRENTICE_CANDIDATES = 20;
  private static final int ABROAD_CANDIDATES = 32;
  private static final int FOUNDERS_SESSIONS = 5;
  private static final int MONTHS = 5;

  /// So many have completed a training and are not assessed: there is money for 3,000.
  private static final int UNFUNDED = 4_464 - 3_000;

  private static final List<Course> COURSES =
      List.of(
          course(1, "OTO", "Servis sepeda motor", Packaging.KKNI, 2, "45407", "7231", 90),
          course(2, "MOBIL", "Servis mobil ringan", Packaging.KKNI, 2, "45201", "7231", 90),
          course(3, "LAS", "Las SMAW", Packaging.OKUPASI, 0, "25920", "7212", 95),
          course(4, "LISTRIK", "Instalasi listrik", Packaging.KKNI, 2, "43211", "7411", 90),
          course(5, "AC", "Servis AC", Packaging.OKUPASI, 0, "43224", "7127", 85),
          course(6, "JAHIT", "Menjahit", Packaging.KLASTER, 0, "14120", "7531", 15),
          course(7, "RIAS", "Tata rias", Packaging.OKUPASI, 0, "96112", "5142", 5),
          course(8, "KOMPUTER", "Operator komputer", Packaging.KLASTER, 0, "82190", "4132", 45),
          course(9, "ROTI", "Roti dan kue", Packaging.KLASTER, 0, "10710", "7512", 25),
          course(10, "FURNITUR", "Furnitur kayu", Packaging.KLASTER, 0, "31001", "7522", 85));

  private static final Course WIRAUSAHA =
      course(11, "WIRAUSAHA", "Wirausaha baru", Packaging.KLASTER, 0, "70209", "1211", 50)
          .certifiedByOthers()
          .lasting(FOUNDERS_SESSIONS);

  private static final List<LocalDate> WAVES =
      List.of(
          LocalDate.of(2019, 2, 18),
          LocalDate.of(2019, 4, 8),
          LocalDate.of(2019, 5, 27),
          LocalDate.of(2019, 7, 15),
          LocalDate.of(2019, 9, 2),
          LocalDate.of(2019, 10, 14));
  private static final List<LocalDate> FOUNDERS_WAVES =
      List.of(LocalDate.of(2019, 2, 18), LocalDate.of(2019, 3, 4));
  private static final List<LocalDate> INTAKES =
      List.of(
          LocalDate.of(2019, 3, 4),
          LocalDate.of(2019, 4, 22),
          LocalDate.of(2019, 7, 1),
          LocalDate.of(2019, 9, 2));

  /// Early enough that the exam of the first year lies in the story.
  private static final LocalDate DEPARTURE = LocalDate.of(2019, 4, 1);

  /// Waves 1 and 2 come again in August, waves 3 to 5 in December: both within six months.
  private static final List<LocalDate> ROUNDS =
      List.of(LocalDate.of(2019, 8, 5), LocalDate.of(2019, 12, 9));

  /// How many of the ten thousand places each regency has, by its population.
  private static final Map<String, Integer> SHARES =
      Map.of(
          "17.01", 832, "17.02", 1_356, "17.03", 1_456, "17.04", 642, "17.05", 1_015, "17.06", 966,
          "17.07", 543, "17.08", 714, "17.09", 594, "17.71", 1_882);

  private static final List<Body> BLKS =
      List.of(
          Body.of("org-blk-kota", "BLK Kota Bengkulu (contoh)", "17.71"),
          Body.of("org-blk-rejang-lebong", "BLK Rejang Lebong (contoh)", "17.02"),
          Body.of("org-blk-bengkulu-utara", "BLK Bengkulu Utara (contoh)", "17.03"),
          Body.of("org-blk-seluma", "BLK Seluma (contoh)", "17.05"),
          Body.of("org-blk-mukomuko", "BLK Mukomuko (contoh)", "17.06"),
          Body.of("org-blk-bengkulu-selatan", "BLK Bengkulu Selatan (contoh)", "17.01"));

  /// Each assesses at two of the six centres.
  private static final List<Lsp> LSPS =
      IntStream.range(0, BLKS.size() / 2)
          .mapToObj(i ->
              new Lsp(
                  Body.of("org-lsp-bkl-" + (i + 1), "LSP BKL-" + (i + 1) + " (contoh)", "17.71"),
                  LspType.P2,
                  COURSES,
                  20,
                  List.of(tuk(i), tuk(i + BLKS.size() / 2))))
          .toList();

  private static final int HOSTS = 40;
  private static final List<Body> EMPLOYERS =
      Body.numbered(HOSTS, "org-employer-%02d", "PT Contoh Bengkulu %02d", "17.71");
  private static final List<Body> SENDERS =
      Body.numbered(5, "org-sender-%d", "Lembaga Pengirim Magang %d (contoh)", "31.71");

  private static final TargetId TARGET = new TargetId("tgt-BKL-2019");

  /// What each track is for, and how many of the ten thousand it is to reach.
  private static final Map<Achievement, Part> PARTS =
      new EnumMap<>(
          Map.of(
              Achievement.TRAINED, new Part("trained", "Pelatihan (contoh)", 4_800),
              Achievement.APPRENTICED, new Part("apprenticed", "Magang (contoh)", 3_200),
              Achievement.ABROAD, new Part("abroad", "Magang luar negeri (contoh)", 400),
              Achievement.SELF_EMPLOYED, new Part("founded", "Wirausaha (contoh)", 1_600)));

  private final Plan plan;

  private record Part(String name, String title, int number) {}

  private Bengkulu(Plan plan) {
    this.plan = plan;
  }

  /// The whole year.
  public static Bengkulu all() {
    return of(CLASSES, APPRENTICES, ABROAD, FOUNDERS);
  }

  /// The same story with fewer classes and groups, spread over the year. The same people meet with
  /// the same things as in the whole; only budgets are smaller, and other assessors may be free.
  public static Bengkulu of(int classes, int apprentices, int abroad, int founders) {
    return new Bengkulu(plan(classes, apprentices, abroad, founders));
  }

  @Override
  public Plan plan() {
    return plan;
  }

  @Override
  public String id() {
    return "bengkulu";
  }

  @Override
  public Script script() {
    var script = new Told(plan).script();
    setTargets(script);
    return script.script();
  }

  /// One target for the province, whose four parts count what each track is for.
  private void setTargets(Script.Writer script) {
    setTarget(script, TARGET, "Sepuluh ribu tenaga kerja (contoh)", null, 10_000, PARTS.keySet());
    PARTS.forEach((achievement, part) ->
        setTarget(
            script,
            new TargetId(TARGET + "-" + part.name()),
            part.title(),
            TARGET,
            part.number(),
            Set.of(achievement)));
  }

  private void setTarget(
      Script.Writer script,
      TargetId target,
      String name,
      @Nullable TargetId parent,
      int number,
      Set<Achievement> counts) {
    script.add(
        Told.morning(plan, plan.frame().epoch()),
        Told.head(plan),
        new SetTarget(
            target,
            name,
            plan.cast().office().id(),
            parent,
            new Period(plan.frame().epoch(), plan.frame().end()),
            number,
            counts,
            Set.of(Told.program(plan)),
            null));
  }

  private static Plan plan(int classes, int apprentices, int abroad, int founders) {
    var calendar = new WorkCalendar(ZoneId.of("Asia/Jakarta"), Holidays.indonesian());
    Year year = year(calendar);
    return new Plan(
        new Frame(
            KEY,
            "BKL-2019",
            "Bengkulu 2019",
            "Sepuluh ribu tenaga kerja Bengkulu 2019 (contoh)",
            2019,
            LocalDate.of(2018, 12, 28),
            LocalDate.of(2019, 1, 2),
            LocalDate.of(2020, 4, 20),
            new RegionCode("17"),
            calendar,
            new Frame.Prices(50_000_000, 10_000_000, 500_000, 2 * 16_800, 500_000)),
        Cast.of(
            Body.of("org-disnaker-bengkulu", "Disnakertrans Bengkulu (contoh)", "17.71"),
            BLKS,
            LSPS,
            EMPLOYERS),
        new Counts(
            new Counts.Starts(120, 60, 60, 240, 96),
            new Counts.Exams(UNFUNDED, 0, 0, 0, 60, 0, 90, 160, 60, 122),
            new Counts.Appeals(8, 18, 2, 5),
            new Counts.Outcomes(2_000, 45, 900, 140, 52, 0),
            new Counts.Aftermath(30, 0, 9, 3)),
        new Oddities(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false),
        Mishaps.NONE,
        null,
        append(COURSES, List.of(WIRAUSAHA)),
        districts(),
        year.classes(),
        append(
            spread(year.classes(ProgramTrack.TRAINING), classes),
            spread(year.classes(ProgramTrack.ENTREPRENEURSHIP), founders)),
        new Ways(
            new Ways.Founding(
                Body.of("org-dinkop-bengkulu", "Dinas Koperasi Bengkulu (contoh)", "17.71"),
                "Wirausaha baru Bengkulu 2019 (contoh)",
                960,
                720),
            new Ways.Apprentices(160, 1_368),
            new Ways.Abroad(28, 12),
            new Ways.Placements(0),
            124,
            year.groups(),
            append(
                spread(year.groups(Way.APPRENTICESHIP), apprentices),
                spread(year.groups(Way.ABROAD), abroad))));
  }

  private static Year year(WorkCalendar calendar) {
    var year = new Year(KEY, calendar);
    train(year);
    found(year);
    for (int i = 0; i < APPRENTICES; i++) {
      year.add(
          Way.APPRENTICESHIP,
          INTAKES.get(i / (APPRENTICES / INTAKES.size())),
          MONTHS,
          EMPLOYERS.get(i % HOSTS),
          false,
          APPRENTICE_CANDIDATES);
    }
    for (int i = 0; i < ABROAD; i++) {
      year.add(Way.ABROAD, DEPARTURE, 0, SENDERS.get(i % SENDERS.size()), false, ABROAD_CANDIDATES);
    }
    return year;
  }

  /// Fifty classes in every wave, at all centres.
  private static void train(Year year) {
    int inWave = CLASSES / WAVES.size();
    for (int wave = 0; wave < WAVES.size(); wave++) {
      for (int i = 0; i < inWave; i++) {
        int centre = i % BLKS.size();
        int place = i / BLKS.size();
        year.add(
            year.next(
                ProgramTrack.TRAINING,
                wave + 1,
                place,
                COURSES.get((place + centre + wave) % COURSES.size()),
                WAVES.get(wave),
                BLKS.get(centre),
                new TrainingClass.Exam(
                    LSPS.get(centre % LSPS.size()), tuk(centre), ROUNDS.get(wave < 2 ? 0 : 1)),
                INTAKE));
      }
    }
  }

  /// Whoever wants to found a business may come.
  private static void found(Year year) {
    int inWave = FOUNDERS / FOUNDERS_WAVES.size();
    for (int i = 0; i < FOUNDERS; i++) {
      year.add(
          year.next(
              ProgramTrack.ENTREPRENEURSHIP,
              i / inWave + 1,
              i % inWave,
              WIRAUSAHA,
              FOUNDERS_WAVES.get(i / inWave),
              BLKS.get(i % BLKS.size()),
              null,
              Intake.open(Plan.SEATS)));
    }
  }

  /// Every district of the province; those of a regency have its share in equal parts.
  private static List<District> districts() {
    var districts = new ArrayList<District>();
    new TreeMap<>(SHARES).forEach((regency, share) -> districts.addAll(districts(regency, share)));
    return districts;
  }

  private static List<District> districts(String regency, int share) {
    List<Map.Entry<RegionCode, String>> official =
        Regions.official().districts().entrySet().stream()
            .filter(each -> each.getKey().code().startsWith(regency + "."))
            .toList();
    int[] equal = new int[official.size()];
    Arrays.fill(equal, 1);
    List<Integer> weights = Quota.apportion(share, equal);
    return IntStream.range(0, official.size())
        .mapToObj(i -> {
          var each = official.get(i);
          return District.of(each.getKey().code(), each.getValue(), weights.get(i));
        })
        .toList();
  }

  private static Course course(
      int number,
      String code,
      String title,
      Packaging packaging,
      int level,
      String kbli,
      String kbji,
      int percentMen) {
    return Course.of(
        number,
        code,
        title,
        packaging,
        level,
        kbli,
        kbji,
        percentMen,
        2,
        "U.99SYN%02d.001.1".formatted(number));
  }

  private static Tuk tuk(int centre) {
    Body blk = BLKS.get(centre);
    return new Tuk(
        new TukId("tuk-BKL-" + (centre + 1)), TukKind.TEMPORARY, blk.id(), blk.seat(), 40);
  }

  /// `count` of them, as far from each other as can be.
  private static <T> List<T> spread(List<T> all, int count) {
    return IntStream.range(0, count).mapToObj(i -> all.get(i * all.size() / count)).toList();
  }

  private static <T> List<T> append(List<T> first, List<T> then) {
    var all = new ArrayList<>(first);
    all.addAll(then);
    return all;
  }
}
