package id.jejak.benchmarks;

import id.jejak.app.sample.Holidays;
import id.jejak.app.sample.Scripted;
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
import id.jejak.app.sample.story.TrainingClass;
import id.jejak.app.sample.story.Tuk;
import id.jejak.app.sample.story.Ways;
import id.jejak.app.sample.story.Year;
import id.jejak.kernel.Command;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.assessment.AdmitCandidate;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssignAssessor;
import id.jejak.messages.assessment.CheckIn;
import id.jejak.messages.assessment.ConvenePlenary;
import id.jejak.messages.assessment.DecideCompetence;
import id.jejak.messages.assessment.RecordAssessment;
import id.jejak.messages.assessment.RecordEvidence;
import id.jejak.messages.assessment.ReserveExamSeat;
import id.jejak.messages.assessment.ReviewSelfAssessment;
import id.jejak.messages.assessment.ScheduleAssessmentSession;
import id.jejak.messages.assessment.SignConsent;
import id.jejak.messages.assessment.SignDecree;
import id.jejak.messages.assessment.SubmitAssessmentReport;
import id.jejak.messages.assessment.SubmitSelfAssessment;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.placement.StartPlacement;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.scheme.Packaging;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.training.ApplyForTraining;
import id.jejak.messages.training.CompleteClass;
import id.jejak.messages.training.RecordSession;
import id.jejak.messages.training.ScheduleClass;
import id.jejak.messages.training.StartClass;
import id.jejak.messages.venue.TukId;
import id.jejak.messages.venue.TukKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// People in classes of sixteen to whom nothing out of the ordinary happens. What comes before the
/// first day of their class, and what is made once for many, is told apart from what is measured.
///
/// @param preparation until everybody has a seat and is insured, in order
/// @param classes what is measured, class by class, in order
final class Story {
  private static final Course COURSE =
      Course.of(
          1,
          "OTO",
          "Servis sepeda motor",
          Packaging.KKNI,
          2,
          "45407",
          "7231",
          60,
          4,
          "G.45OTO01.001.2");
  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 9);
  private static final String REASON = "benchmark";
  private static final int ASSESSORS = 80;
  private static final int SESSIONS = 2;

  /// What one command of a person each, or of the class for all sixteen, does; in this order.
  private static final List<Class<? extends Command>> STEPS =
      List.of(
          StartClass.class,
          RecordSession.class,
          CompleteClass.class,
          SubmitSelfAssessment.class,
          ReviewSelfAssessment.class,
          AdmitCandidate.class,
          ScheduleAssessmentSession.class,
          AssignAssessor.class,
          ReserveExamSeat.class,
          CheckIn.class,
          SignConsent.class,
          RecordEvidence.class,
          RecordAssessment.class,
          SubmitAssessmentReport.class,
          ConvenePlenary.class,
          DecideCompetence.class,
          SignDecree.class,
          StartPlacement.class);

  private final WorkCalendar calendar =
      new WorkCalendar(ZoneId.of("Asia/Jakarta"), Holidays.indonesian());
  private final List<Scripted> preparation = new ArrayList<>();
  private final List<List<List<Scripted>>> classes = new ArrayList<>();
  private final Plan plan;
  private final Instant starts;

  Story(int classes) {
    this.plan = plan(classes);
    this.starts = calendar.at(FIRST_DAY, java.time.LocalTime.of(8, 0));
    var whose = new HashMap<String, Integer>();
    var steps = new TreeMap<Integer, Map<Class<?>, List<Scripted>>>();
    for (Scripted each : new Told(plan).script().script().commands()) {
      if (each.at().isBefore(starts)) {
        preparation.add(few(each));
        remember(each.command(), whose);
      } else if (STEPS.contains(each.command().getClass()) && !tooMany(each.command())) {
        remember(each.command(), whose);
        Integer owner = owner(each.command(), whose);
        if (owner != null) {
          steps
              .computeIfAbsent(owner, _ -> new HashMap<>())
              .computeIfAbsent(each.command().getClass(), _ -> new ArrayList<>())
              .add(late(each));
        }
      }
    }
    for (Map<Class<?>, List<Scripted>> one : steps.values()) {
      this.classes.add(STEPS.stream().map(step -> one.getOrDefault(step, List.of())).toList());
    }
  }

  /// A class of the samples has thirty sessions, which are the class's and no step of a person.
  private static Scripted few(Scripted one) {
    return one.command() instanceof ScheduleClass asked
        ? new Scripted(
            one.at(),
            new ScheduleClass(
                asked.trainingClass(),
                asked.program(),
                asked.wave(),
                asked.type(),
                asked.scheme(),
                asked.provider(),
                asked.lsp(),
                asked.funding(),
                asked.seats(),
                asked.reserved(),
                asked.firstDay(),
                asked.lastDay(),
                SESSIONS,
                asked.hoursPerSession(),
                asked.mode()),
            one.by())
        : one;
  }

  private static boolean tooMany(Command command) {
    return command instanceof RecordSession asked && asked.session() > SESSIONS;
  }

  /// The clock has stood still since long after; an entry that comes late gives a reason.
  private static Scripted late(Scripted one) {
    return new Scripted(one.at(), one.command(), one.by().because(REASON));
  }

  private static void remember(Command command, Map<String, Integer> whose) {
    switch (command) {
      case ApplyForTraining asked -> {
        int number = Integer.parseInt(asked.trainingClass().value().replaceFirst(".*-", ""));
        whose.put(asked.trainingClass().value(), number);
        whose.put(asked.enrollment().value(), number);
        whose.put(asked.person().value(), number);
        ApplicationId application = ApplicationId.of(asked.enrollment());
        whose.put(application.value(), number);
        whose.put(AssessmentId.of(application, 1).value(), number);
      }
      case ScheduleAssessmentSession asked ->
          whose.put(
              asked.session().value(),
              Integer.parseInt(asked.session().value().replaceFirst(".*-", "")));
      case ConvenePlenary asked when asked.session() != null -> {
        Integer number = whose.get(asked.session().value());
        if (number != null) {
          whose.put(asked.plenary().value(), number);
        }
      }
      default -> {}
    }
  }

  private static @Nullable Integer owner(Command command, Map<String, Integer> whose) {
    return command instanceof StartPlacement asked
        ? whose.get(asked.of().person().value())
        : whose.get(command.target().value());
  }

  List<Scripted> preparation() {
    return preparation;
  }

  /// For each class its steps, and for each step its commands.
  List<List<List<Scripted>>> classes() {
    return classes;
  }

  /// The people of a class, by what a step asks of each of them.
  static List<PersonId> people(List<List<Scripted>> steps) {
    return steps.getLast().stream()
        .map(each -> ((StartPlacement) each.command()).of().person())
        .toList();
  }

  WorkCalendar calendar() {
    return calendar;
  }

  Instant opens() {
    return Told.opens(plan);
  }

  /// Until when the timers of the preparation fire.
  Instant starts() {
    return starts;
  }

  /// Where the clock stands while it is measured.
  Instant stands() {
    return Told.ends(plan);
  }

  /// The commands of one lifecycle: the name of each, and how many people one of them is for.
  String steps() {
    var text = new StringBuilder();
    List<List<Scripted>> one = classes.getFirst();
    for (int i = 0; i < one.size(); i++) {
      int commands = one.get(i).size();
      text.append("- `")
          .append(STEPS.get(i).getSimpleName())
          .append("`: ")
          .append(
              commands == Plan.SEATS
                  ? "once for each person"
                  : commands == 1
                      ? "once for the sixteen of a class"
                      : commands + " for the sixteen of a class")
          .append('\n');
    }
    return text.toString();
  }

  /// The steps that a person takes alone, in order: what a peer offers as tasks.
  List<String> tasks() {
    List<List<Scripted>> one = classes.getFirst();
    var tasks = new ArrayList<String>();
    for (int i = 0; i < one.size(); i++) {
      if (one.get(i).size() == Plan.SEATS) {
        tasks.add(STEPS.get(i).getSimpleName());
      }
    }
    return tasks;
  }

  private Plan plan(int classes) {
    Body provider = Body.of("org-blk-bench", "BLK (contoh)", "16.07");
    var venue =
        new Tuk(
            new TukId("tuk-BEN-blk"),
            TukKind.TEMPORARY,
            provider.id(),
            new RegionCode("16.07.03"),
            40);
    var lsp =
        new Lsp(
            Body.of("org-lsp-bench", "LSP (contoh)", "36.73"),
            LspType.P2,
            List.of(COURSE),
            ASSESSORS,
            List.of(venue));
    var exam = new TrainingClass.Exam(lsp, venue, LocalDate.of(2023, 10, 16));
    var year = new Year("BEN", calendar);
    for (int i = 0; i < classes; i++) {
      year.add(
          year.next(
              ProgramTrack.TRAINING,
              1,
              i,
              COURSE,
              FIRST_DAY,
              provider,
              exam,
              Intake.open(Plan.SEATS)));
    }
    return new Plan(
        new Frame(
            "BEN",
            "BEN-2023",
            "Benchmark",
            "PKTP (contoh)",
            2023,
            LocalDate.of(2022, 11, 21),
            LocalDate.of(2022, 11, 28),
            LocalDate.of(2024, 11, 30),
            new RegionCode("16.07"),
            calendar,
            new Frame.Prices(50_000_000, 0, 500_000, 2 * 16_800, 750_000)),
        Cast.of(
            Body.of("org-office-bench", "Disnaker (contoh)", "16.07"),
            List.of(provider),
            List.of(lsp),
            List.of(
                Body.of("org-employer-01", "PT Contoh 01", "16.07"),
                Body.of("org-employer-02", "PT Contoh 02", "16.07"))),
        new Counts(
            Counts.NONE.starts(),
            Counts.NONE.exams(),
            Counts.NONE.appeals(),
            new Counts.Outcomes(0, 0, classes * Plan.SEATS, 0, 0, 0),
            Counts.NONE.aftermath()),
        Oddities.NONE,
        Mishaps.NONE,
        null,
        List.of(COURSE),
        List.of(
            District.of("16.07.11", "Rantau Bayur", 1),
            District.of("16.07.04", "Pulau Rimau", 1),
            District.of("16.07.15", "Tungkal Ilir", 1),
            District.of("16.07.05", "Betung", 1),
            District.of("16.07.17", "Sembawa", 1)),
        year.classes(),
        year.classes(),
        Ways.NONE);
  }
}
