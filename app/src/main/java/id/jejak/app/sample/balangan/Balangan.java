package id.jejak.app.sample.balangan;

import id.jejak.app.sample.Holidays;
import id.jejak.app.sample.Programme;
import id.jejak.app.sample.Quota;
import id.jejak.app.sample.Script;
import id.jejak.app.sample.story.Course;
import id.jejak.app.sample.story.District;
import id.jejak.app.sample.story.Plan;
import id.jejak.app.sample.story.Told;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.venue.TukId;
import id.jejak.messages.venue.TukKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The sample programme BLG-2024: 1,600 people in three tracks, twenty-five training types and
/// forty-three partners. The year is assumed.
public final class Balangan implements Programme {
  private static final int CLASSES = 80;
  private static final int APPLICANTS = 3200;
  private static final int PASS_ADMINISTRATION = 2400;
  private static final int PASS_TEST = 1664;
  private static final int A_WAVE = 10;
  private static final int INSTITUTIONS = 27;
  private static final int COMPANIES = 16;

  private static final List<LocalDate> WAVE_STARTS =
      List.of(
          LocalDate.of(2024, 3, 18),
          LocalDate.of(2024, 4, 16),
          LocalDate.of(2024, 5, 6),
          LocalDate.of(2024, 5, 27),
          LocalDate.of(2024, 6, 18),
          LocalDate.of(2024, 7, 8),
          LocalDate.of(2024, 7, 29),
          LocalDate.of(2024, 8, 19));

  /// When the waves come again, one for each.
  private static final List<LocalDate> ROUNDS =
      List.of(
          LocalDate.of(2024, 8, 12),
          LocalDate.of(2024, 8, 12),
          LocalDate.of(2024, 8, 12),
          LocalDate.of(2024, 10, 14),
          LocalDate.of(2024, 10, 14),
          LocalDate.of(2024, 10, 14),
          LocalDate.of(2024, 12, 2),
          LocalDate.of(2024, 12, 2));

  /// Weights are assumed.
  private static final List<District> DISTRICTS =
      List.of(
          District.of("63.11.01", "Juai", 13),
          District.of("63.11.02", "Halong", 16),
          District.of("63.11.03", "Awayan", 11),
          District.of("63.11.04", "Batu Mandi", 13),
          District.of("63.11.05", "Lampihong", 13),
          District.of("63.11.06", "Paringin", 17),
          District.of("63.11.07", "Paringin Selatan", 10),
          District.of("63.11.08", "Tebing Tinggi", 7));

  private final Plan plan = plan();

  @Override
  public String id() {
    return "balangan";
  }

  @Override
  public String title() {
    return plan.frame().title();
  }

  @Override
  public WorkCalendar calendar() {
    return plan.frame().calendar();
  }

  @Override
  public Instant opens() {
    return Told.opens(plan);
  }

  @Override
  public Instant ends() {
    return Told.ends(plan);
  }

  @Override
  public Script script() {
    return new Told(plan).script().script();
  }

  private static Plan plan() {
    var calendar = new WorkCalendar(ZoneId.of("Asia/Makassar"), Holidays.indonesian());
    List<Types.Planned> types = Types.all();
    List<Course> courses = types.stream().map(Types.Planned::course).toList();
    List<Plan.Body> providers =
        bodies("org-blg-training-", "Lembaga Pelatihan Balangan ", INSTITUTIONS);
    List<Plan.Lsp> lsps = lsps(courses, providers);
    List<Plan.TrainingClass> year = year(calendar, types, providers, lsps);
    return new Plan(
        new Plan.Frame(
            "BLG",
            "BLG-2024",
            "Balangan 2024",
            "Pelatihan, pemagangan dan penempatan Balangan 2024 (contoh)",
            2024,
            LocalDate.of(2024, 1, 22),
            LocalDate.of(2024, 2, 1),
            LocalDate.of(2025, 4, 30),
            new RegionCode("63.11"),
            calendar,
            new Plan.Prices(50_000_000, 500_000, 2 * 16_800, 500_000)),
        new Plan.Cast(
            Plan.Body.of("org-dkukmtk-balangan", "DKUKMTK Balangan (contoh)", "63.11"),
            providers,
            lsps,
            Plan.Body.of("org-bnsp", "Badan sertifikasi nasional (contoh)", "31.71"),
            Plan.Body.of("org-insurer", "Jaminan Sosial (contoh)", "63.11"),
            employers()),
        new Plan.Counts(
            new Plan.Starts(26, 12, 20, 64, 26),
            new Plan.Exams(10, 6, 21, 14, 68, 22, 38),
            new Plan.Appeals(4, 8, 1, 2),
            new Plan.Outcomes(880, 22, 400, 34, 22, 110),
            new Plan.Aftermath(12, 4, 2)),
        new Plan.Oddities(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false),
        null,
        courses,
        DISTRICTS,
        year,
        year);
  }

  private static List<Plan.Body> employers() {
    var employers = new ArrayList<>(bodies("org-blg-company-", "PT Mitra Balangan ", COMPANIES));
    employers.add(Plan.Body.of("org-vista-utama", "PT Vista Utama (contoh)", "63.11"));
    employers.add(Plan.Body.of("org-jalasena", "PT Jalasena Cakra Perkasa (contoh)", "31.71"));
    return employers;
  }

  private static List<Plan.Body> bodies(String id, String name, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i ->
            Plan.Body.of("%s%02d".formatted(id, i), "%s%02d (contoh)".formatted(name, i), "63.11"))
        .toList();
  }

  /// Two bodies of parents with a network (P2), four independent ones (P3), each with a share of
  /// the types: 48 assessors and 22 venues in all.
  private static List<Plan.Lsp> lsps(List<Course> courses, List<Plan.Body> providers) {
    List<Course> certified = courses.stream().filter(c -> !c.external()).toList();
    List<Integer> shares = Quota.apportion(certified.size(), 1, 1, 1, 1, 1, 1);
    int[] venues = {4, 4, 4, 4, 3, 3};
    var kinds = new ArrayList<TukKind>();
    kinds.addAll(Collections.nCopies(12, TukKind.TEMPORARY));
    kinds.addAll(Collections.nCopies(6, TukKind.PERMANENT));
    kinds.addAll(Collections.nCopies(4, TukKind.WORKPLACE));
    var lsps = new ArrayList<Plan.Lsp>();
    int from = 0;
    int tuk = 0;
    for (int i = 0; i < shares.size(); i++) {
      var tuks = new ArrayList<Plan.Tuk>();
      for (int v = 0; v < venues[i]; v++) {
        OrganizationId host = providers.get(tuk % providers.size()).id();
        tuks.add(
            new Plan.Tuk(
                new TukId("tuk-BLG-%02d".formatted(tuk + 1)),
                // Kinds are spread over the bodies.
                kinds.get(tuk * 5 % kinds.size()),
                host,
                DISTRICTS.get(tuk % DISTRICTS.size()).code(),
                40));
        tuk++;
      }
      lsps.add(
          new Plan.Lsp(
              Plan.Body.of(
                  "org-blg-lsp-%d".formatted(i + 1),
                  "LSP Balangan %d (contoh)".formatted(i + 1),
                  i < 2 ? "63.11" : "63.71"),
              i < 2 ? LspType.P2 : LspType.P3,
              certified.subList(from, from + shares.get(i)),
              8,
              tuks));
      from += shares.get(i);
    }
    return lsps;
  }

  /// The classes of a type are spread over the waves.
  private static List<Plan.TrainingClass> year(
      WorkCalendar calendar,
      List<Types.Planned> types,
      List<Plan.Body> providers,
      List<Plan.Lsp> lsps) {
    var courses = new ArrayList<Course>();
    for (int round = 0; round < 4; round++) {
      for (Types.Planned type : types) {
        if (round < type.classes()) {
          courses.add(type.course());
        }
      }
    }
    List<Integer> applicants = equally(APPLICANTS);
    List<Integer> administration = equally(PASS_ADMINISTRATION);
    List<Integer> test = equally(PASS_TEST);
    var year = new ArrayList<Plan.TrainingClass>();
    int before = 0;
    for (int i = 0; i < CLASSES; i++) {
      Course course = courses.get(i);
      int wave = i / A_WAVE;
      Plan.Lsp lsp =
          lsps.stream().filter(l -> l.courses().contains(course)).findFirst().orElse(null);
      year.add(
          new Plan.TrainingClass(
              "BLG",
              i + 1,
              wave + 1,
              i % A_WAVE,
              ROUNDS.get(wave),
              course,
              null,
              false,
              Plan.sessionDays(calendar, WAVE_STARTS.get(wave)),
              providers.get(i % providers.size()),
              lsp,
              lsp == null ? null : lsp.tuks().get(i % lsp.tuks().size()),
              before,
              applicants.get(i),
              administration.get(i),
              test.get(i)));
      before += applicants.get(i);
    }
    return year;
  }

  private static List<Integer> equally(int total) {
    var weights = new int[CLASSES];
    java.util.Arrays.fill(weights, 1);
    return Quota.apportion(total, weights);
  }
}
