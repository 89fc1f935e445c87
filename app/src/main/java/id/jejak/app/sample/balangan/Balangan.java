package id.jejak.app.sample.balangan;

import id.jejak.app.sample.Holidays;
import id.jejak.app.sample.Quota;
import id.jejak.app.sample.story.Body;
import id.jejak.app.sample.story.Cast;
import id.jejak.app.sample.story.Counts;
import id.jejak.app.sample.story.Course;
import id.jejak.app.sample.story.District;
import id.jejak.app.sample.story.Frame;
import id.jejak.app.sample.story.Group;
import id.jejak.app.sample.story.Intake;
import id.jejak.app.sample.story.Lsp;
import id.jejak.app.sample.story.Mishaps;
import id.jejak.app.sample.story.Oddities;
import id.jejak.app.sample.story.Plan;
import id.jejak.app.sample.story.ToldProgramme;
import id.jejak.app.sample.story.TrainingClass;
import id.jejak.app.sample.story.Tuk;
import id.jejak.app.sample.story.Way;
import id.jejak.app.sample.story.Ways;
import id.jejak.app.sample.story.Year;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.venue.TukId;
import id.jejak.messages.venue.TukKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// The sample programme BLG-2024: 1,600 people in three tracks, twenty-five training types and
/// forty-three partners. The source gives no date; the year is assumed.
public final class Balangan implements ToldProgramme {
  private static final String KEY = "BLG";
  private static final int CLASSES = 80;
  private static final int APPLICANTS = 3200;
  private static final int PASS_ADMINISTRATION = 2400;
  private static final int PASS_TEST = 1664;
  private static final int CLASSES_A_WAVE = 10;
  private static final int INSTITUTIONS = 27;
  private static final int COMPANIES = 16;
  private static final int ASSESSORS = 8;
  private static final String REGION = "63.11";
  private static final int LEAVING = 2;
  private static final int APPRENTICES = 13;
  private static final int WANTING_APPRENTICESHIP = 20;
  private static final int MONTHS = 6;
  private static final int PLACED = 7;

  /// Of the regency to which Balangan belonged until 2003; no district has it now.
  private static final RegionCode HAMLET = new RegionCode("63.08.11");

  /// Five classes whose first commands are all sent twice.
  private static final Set<Integer> IMPATIENT = Set.of(2, 19, 36, 53, 70);

  /// Classes that are one short when they should begin.
  private static final Set<Integer> POSTPONED = Set.of(24, 56);

  private static final int POSTPONED_DAYS = 14;

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

  /// When the waves come again, each within six months of its decisions.
  private static final LocalDate AUGUST = LocalDate.of(2024, 8, 12);

  private static final LocalDate OCTOBER = LocalDate.of(2024, 10, 14);
  private static final LocalDate DECEMBER = LocalDate.of(2024, 12, 2);
  private static final List<LocalDate> ROUNDS =
      List.of(AUGUST, AUGUST, AUGUST, OCTOBER, OCTOBER, OCTOBER, DECEMBER, DECEMBER);

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

  /// Twelve temporary venues, six permanent ones and four at workplaces, spread over the bodies.
  private static final List<TukKind> VENUES = venues();

  private static final int[] VENUES_OF_BODIES = {4, 4, 4, 4, 3, 3};

  private final Plan plan;

  private Balangan(Plan plan) {
    this.plan = plan;
  }

  /// The whole year.
  public static Balangan all() {
    return new Balangan(plan(_ -> true));
  }

  /// The same story with only some of the classes. The same people meet with the same things as in
  /// the whole; only budgets are smaller, and other assessors may be free.
  ///
  /// @param classes by their numbers, from 1; groups are told with all of them only
  public static Balangan of(Integer... classes) {
    var told = Set.of(classes);
    return new Balangan(plan(told::contains));
  }

  @Override
  public Plan plan() {
    return plan;
  }

  @Override
  public String id() {
    return "balangan";
  }

  private static Plan plan(IntPredicate told) {
    var calendar = new WorkCalendar(ZoneId.of("Asia/Makassar"), Holidays.indonesian());
    List<Course> courses = Types.courses();
    List<Body> institutions =
        Body.numbered(
            INSTITUTIONS,
            "org-blg-training-%02d",
            "Lembaga Pelatihan Balangan %02d (contoh)",
            REGION);
    List<Body> companies =
        Body.numbered(COMPANIES, "org-blg-company-%02d", "PT Mitra Balangan %02d (contoh)", REGION);
    List<Lsp> lsps = lsps(courses, institutions, companies);
    var year = new Year(KEY, calendar);
    layOut(year, institutions, lsps);
    layOut(year, companies);
    return new Plan(
        new Frame(
            KEY,
            "BLG-2024",
            "Balangan 2024",
            "Pelatihan, pemagangan dan penempatan Balangan 2024 (contoh)",
            2024,
            LocalDate.of(2024, 1, 22),
            LocalDate.of(2024, 2, 1),
            LocalDate.of(2025, 4, 30),
            new RegionCode(REGION),
            calendar,
            new Frame.Prices(50_000_000, 0, 500_000, 2 * 16_800, 500_000)),
        Cast.of(
            Body.of("org-dkukmtk-balangan", "DKUKMTK Balangan (contoh)", REGION),
            institutions,
            lsps,
            employers(companies.subList(0, COMPANIES - LEAVING))),
        new Counts(
            new Counts.Starts(26, 12, 20, 64, 26),
            new Counts.Exams(0, 34, 10, 6, 19, 2, 12, 68, 22, 38),
            new Counts.Appeals(4, 8, 1, 2),
            new Counts.Outcomes(880, 22, 400, 34, 22, 110),
            new Counts.Aftermath(11, 1, 4, 2)),
        new Oddities(Set.of(), Set.of(), Set.of(), Set.of(), IMPATIENT, false),
        mishaps(courses, companies, lsps),
        null,
        courses,
        DISTRICTS,
        year.classes(),
        year.classes().stream().filter(each -> told.test(each.number())).toList(),
        ways(year.groups(), told.test(0)));
  }

  /// Thirteen groups of apprentices in May and July, and seven groups of people placed without a
  /// training before.
  private static void layOut(Year year, List<Body> companies) {
    for (int i = 0; i < APPRENTICES; i++) {
      year.add(
          Way.APPRENTICESHIP,
          i % 2 == 0 ? LocalDate.of(2024, 5, 6) : LocalDate.of(2024, 7, 8),
          MONTHS,
          companies.get(i % (COMPANIES - LEAVING)),
          true,
          WANTING_APPRENTICESHIP);
    }
    for (int i = 0; i < PLACED; i++) {
      year.add(
          Way.PLACEMENT,
          LocalDate.of(2024, 4, 1).plusWeeks(4L * i),
          0,
          companies.get((APPRENTICES + i) % (COMPANIES - LEAVING)),
          true,
          Plan.SEATS);
    }
  }

  private static Ways ways(List<Group> groups, boolean told) {
    return new Ways(
        null,
        new Ways.Apprentices(12, 78),
        new Ways.Abroad(0, 0),
        new Ways.Placements(0),
        0,
        groups,
        told ? groups : List.of());
  }

  /// Two companies close down in January; the dates are assumed.
  private static Mishaps mishaps(List<Course> courses, List<Body> companies, List<Lsp> lsps) {
    return new Mishaps(
        new Mishaps.Papers(HAMLET, 6, 3),
        new Mishaps.Duplicates(7, 5, 3),
        new Mishaps.Forbidden(8, 4, 5, 3),
        new Mishaps.Privacy(2, 1, 1, 5, 140),
        new Mishaps.Forms(30, 50),
        Map.of(
            2, LocalDate.of(2024, 6, 30),
            11, LocalDate.of(2024, 7, 31),
            22, LocalDate.of(2024, 8, 31),
            37, LocalDate.of(2024, 7, 15)),
        23,
        40,
        15,
        leaving(companies),
        LocalDate.of(2025, 1, 14),
        new Mishaps.Suspension(lsps.getLast(), LocalDate.of(2025, 2, 3), 20),
        new Mishaps.Revision(
            courses.stream()
                .filter(c -> c.toString().equals("BULLDOZER"))
                .findFirst()
                .orElseThrow(),
            LocalDate.of(2024, 9, 2),
            60));
  }

  /// The last ones, with twelve offers and five.
  private static Map<Body, Integer> leaving(List<Body> companies) {
    var leaving = new LinkedHashMap<Body, Integer>();
    leaving.put(companies.get(COMPANIES - 2), 12);
    leaving.put(companies.get(COMPANIES - 1), 5);
    return leaving;
  }

  /// The two companies that signed a memorandum of understanding employ people as well.
  private static List<Body> employers(List<Body> companies) {
    var employers = new ArrayList<>(companies);
    employers.add(Body.of("org-vista-utama", "PT Vista Utama (contoh)", REGION));
    employers.add(Body.of("org-jalasena", "PT Jalasena Cakra Perkasa (contoh)", "31.71"));
    return employers;
  }

  /// Two bodies of parents with a network (P2) and four independent ones (P3), each with a share of
  /// the types.
  private static List<Lsp> lsps(
      List<Course> courses, List<Body> institutions, List<Body> companies) {
    List<Course> certified = courses.stream().filter(course -> !course.external()).toList();
    List<Integer> shares = Quota.apportion(certified.size(), 1, 1, 1, 1, 1, 1);
    var lsps = new ArrayList<Lsp>();
    int from = 0;
    int venue = 0;
    for (int i = 0; i < shares.size(); i++) {
      var tuks = new ArrayList<Tuk>();
      for (int v = 0; v < VENUES_OF_BODIES[i]; v++) {
        TukKind kind = VENUES.get(venue);
        List<Body> hosts = kind == TukKind.WORKPLACE ? companies : institutions;
        tuks.add(
            new Tuk(
                new TukId("tuk-BLG-%02d".formatted(venue + 1)),
                kind,
                hosts.get(venue % hosts.size()).id(),
                DISTRICTS.get(venue % DISTRICTS.size()).code(),
                40));
        venue++;
      }
      boolean network = i < 2;
      lsps.add(
          new Lsp(
              Body.of(
                  "org-blg-lsp-%d".formatted(i + 1),
                  "LSP Balangan %d (contoh)".formatted(i + 1),
                  network ? REGION : "63.71"),
              network ? LspType.P2 : LspType.P3,
              certified.subList(from, from + shares.get(i)),
              ASSESSORS,
              tuks));
      from += shares.get(i);
    }
    return lsps;
  }

  private static List<TukKind> venues() {
    var venues = new ArrayList<TukKind>();
    for (int i = 0; i < 22; i++) {
      venues.add(
          i % 11 < 6 ? TukKind.TEMPORARY : i % 11 < 9 ? TukKind.PERMANENT : TukKind.WORKPLACE);
    }
    return List.copyOf(venues);
  }

  /// The classes of a type are spread over the waves.
  private static void layOut(Year year, List<Body> institutions, List<Lsp> lsps) {
    List<Course> courses = Types.ofClasses();
    List<Integer> applicants = equally(APPLICANTS);
    List<Integer> administration = equally(PASS_ADMINISTRATION);
    List<Integer> test = equally(PASS_TEST);
    for (int i = 0; i < CLASSES; i++) {
      int wave = i / CLASSES_A_WAVE;
      LocalDate start = WAVE_STARTS.get(wave);
      boolean postponed = POSTPONED.contains(i + 1);
      TrainingClass planned =
          year.next(
              ProgramTrack.TRAINING,
              wave + 1,
              i % CLASSES_A_WAVE,
              courses.get(i),
              start,
              institutions.get(i % institutions.size()),
              exam(i, courses.get(i), lsps, postponed ? DECEMBER : ROUNDS.get(wave)),
              new Intake(applicants.get(i), administration.get(i), test.get(i)));
      year.add(postponed ? year.postponed(planned, start.plusDays(POSTPONED_DAYS)) : planned);
    }
  }

  private static TrainingClass.@Nullable Exam exam(
      int place, Course course, List<Lsp> lsps, LocalDate again) {
    return lsps.stream()
        .filter(each -> each.courses().contains(course))
        .findFirst()
        .map(lsp -> new TrainingClass.Exam(lsp, lsp.tuks().get(place % lsp.tuks().size()), again))
        .orElse(null);
  }

  private static List<Integer> equally(int total) {
    return Quota.apportion(
        total, Collections.nCopies(CLASSES, 1).stream().mapToInt(i -> i).toArray());
  }
}
