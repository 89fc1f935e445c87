package id.jejak.app.sample.banyuasin;

import id.jejak.app.sample.Actor;
import id.jejak.app.sample.Script;
import id.jejak.app.sample.Scripted;
import id.jejak.app.sample.banyuasin.Fates.Exam;
import id.jejak.messages.assessment.AdmitCandidate;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssignAssessor;
import id.jejak.messages.assessment.CheckIn;
import id.jejak.messages.assessment.CloseSession;
import id.jejak.messages.assessment.ConvenePlenary;
import id.jejak.messages.assessment.DecideCompetence;
import id.jejak.messages.assessment.Evidence;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.assessment.RecordAssessment;
import id.jejak.messages.assessment.RecordEvidence;
import id.jejak.messages.assessment.RecordNoShow;
import id.jejak.messages.assessment.ReserveExamSeat;
import id.jejak.messages.assessment.ReviewSelfAssessment;
import id.jejak.messages.assessment.ScheduleAssessmentSession;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessment.SignConsent;
import id.jejak.messages.assessment.SignDecree;
import id.jejak.messages.assessment.SubmitAssessmentReport;
import id.jejak.messages.assessment.SubmitSelfAssessment;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// From the self-assessment to the signed decree: one session per class, a second date for who was
/// excused, and two rounds of re-assessment for those who are not yet competent.
final class Certification {
  private static final int DAYS_TO_EXAM = 16;
  private static final int WORKING_DAYS_TO_DECISION = 4;
  private static final int WORKING_DAYS_TO_SECOND_DATE = 10;
  private static final int CANDIDATES_PER_ASSESSOR = 10;

  /// Waves 1 to 3 come again in July, waves 4 to 6 in October: both within six months.
  private static final List<LocalDate> ROUNDS =
      List.of(LocalDate.of(2023, 7, 10), LocalDate.of(2023, 10, 16));

  private final Plan plan;
  private final Fates fates;
  private final Staff staff;
  private final Script.Writer script;
  private final Map<Integer, LocalDate> decidedOn = new HashMap<>();

  Certification(Plan plan, Fates fates, Staff staff, Script.Writer script) {
    this.plan = plan;
    this.fates = fates;
    this.staff = staff;
    this.script = script;
  }

  void write() {
    plan.classes.forEach(this::firstDate);
    for (int round = 0; round < ROUNDS.size(); round++) {
      reassessments(round);
    }
  }

  /// The day of the last decision about somebody, which for the competent is that of the
  /// certificate.
  LocalDate decidedOn(Applicant who) {
    LocalDate day = decidedOn.get(who.ordinal());
    if (day == null) {
      throw new IllegalArgumentException("nothing was decided about number " + who.ordinal());
    }
    return day;
  }

  /// One session: who is expected, and in which attempt.
  private record Sitting(
      String name, Course course, LocalDate day, int attempt, List<Applicant> candidates) {
    SessionId session() {
      return new SessionId("ses-BNY-" + name);
    }

    PlenaryId plenary() {
      return new PlenaryId("plen-BNY-" + name);
    }

    AssessmentId assessment(Applicant who) {
      return AssessmentId.of(who.application(), attempt);
    }
  }

  private void firstDate(Plan.TrainingClass trainingClass) {
    List<Applicant> candidates = fates.cohort(trainingClass).completing();
    LocalDate completed = Delivery.completedOn(plan, trainingClass);
    LocalDate day =
        plan.after(plan.after(completed.plusDays(DAYS_TO_EXAM), 0), trainingClass.place());
    var sitting =
        new Sitting(
            "%02d".formatted(trainingClass.number()), trainingClass.course(), day, 1, candidates);
    List<AssessorId> assessors = staff.engage(sitting.course(), day, 2);
    admission(sitting, completed, assessors.getFirst());
    schedule(sitting, assessors, plan.after(completed, 4));
    hold(sitting, assessors);

    List<Applicant> excused =
        candidates.stream().filter(each -> fates.exam(each) == Exam.EXCUSED).toList();
    if (!excused.isEmpty()) {
      LocalDate second = plan.after(day, WORKING_DAYS_TO_SECOND_DATE);
      var again = new Sitting(sitting.name() + "-S", sitting.course(), second, 2, excused);
      List<AssessorId> one = staff.engage(again.course(), second, 1);
      schedule(again, one, plan.after(day, 2));
      hold(again, one);
    }
  }

  private void reassessments(int round) {
    LocalDate day = ROUNDS.get(round);
    for (Course course : Course.values()) {
      int half = round;
      List<Applicant> candidates =
          plan.classes.stream()
              .filter(c -> c.course() == course && (c.wave() - 1) / 3 == half)
              .flatMap(c -> fates.cohort(c).completing().stream())
              .filter(each -> fates.exam(each).again())
              .toList();
      if (!candidates.isEmpty()) {
        var sitting =
            new Sitting("R%d-%s".formatted(round + 1, course), course, day, 2, candidates);
        int needed = (candidates.size() + CANDIDATES_PER_ASSESSOR - 1) / CANDIDATES_PER_ASSESSOR;
        List<AssessorId> assessors = staff.engage(course, day, needed);
        schedule(sitting, assessors, workingDaysBefore(day, 10));
        hold(sitting, assessors);
      }
      day = plan.after(day, 1);
    }
  }

  private void admission(Sitting sitting, LocalDate completed, AssessorId reviewer) {
    for (Applicant each : sitting.candidates()) {
      script.add(
          plan.at(plan.after(completed, 1 + each.ordinal() % 2), 9),
          plan.person(each.person()),
          new SubmitSelfAssessment(each.application(), verdicts(sitting.course(), Set.of())));
      LocalDate reviewed = plan.after(completed, 3);
      script.add(
          plan.at(reviewed, 9),
          assessor(reviewer),
          new ReviewSelfAssessment(each.application(), reviewer, true));
      script.add(
          plan.at(reviewed, 13), Plan.LSP_ADMIN, new AdmitCandidate(each.application(), reviewed));
    }
  }

  private void schedule(Sitting sitting, List<AssessorId> assessors, LocalDate on) {
    script.add(
        plan.at(on, 9),
        Plan.LSP_ADMIN,
        new ScheduleAssessmentSession(
            sitting.session(),
            Plan.LSP,
            Plan.PROGRAM,
            Plan.TUK,
            sitting.course().scheme,
            sitting.day(),
            Mode.ON_SITE,
            assessors.size() * CANDIDATES_PER_ASSESSOR));
    for (AssessorId each : assessors) {
      script.add(plan.at(on, 9), Plan.LSP_ADMIN, new AssignAssessor(sitting.session(), each));
    }
    List<Applicant> candidates = sitting.candidates();
    for (int i = 0; i < candidates.size(); i++) {
      script.add(
          plan.at(plan.after(on, 1), 9),
          Plan.LSP_ADMIN,
          new ReserveExamSeat(
              sitting.session(),
              candidates.get(i).candidate(),
              sitting.attempt(),
              seatedWith(assessors, i)));
    }
  }

  private void hold(Sitting sitting, List<AssessorId> assessors) {
    LocalDate reported = plan.after(sitting.day(), 1);
    var assessed = new ArrayList<Applicant>();
    List<Applicant> candidates = sitting.candidates();
    for (int i = 0; i < candidates.size(); i++) {
      Applicant each = candidates.get(i);
      AssessmentId assessment = sitting.assessment(each);
      AssessorId assessor = seatedWith(assessors, i);
      Exam exam = fates.exam(each);
      if (sitting.attempt() == 1 && (exam == Exam.EXCUSED || exam == Exam.LOST)) {
        script.add(
            plan.at(sitting.day(), 13),
            Plan.LSP_ADMIN,
            new RecordNoShow(assessment, exam == Exam.EXCUSED));
      } else {
        Scripted report = assess(sitting, each, assessor, reported);
        if (sitting.name().equals("01") && assessed.isEmpty()) {
          script.again(report, plan.at(reported, 13));
        }
        assessed.add(each);
      }
    }
    script.add(
        plan.at(reported, 13),
        Plan.LSP_ADMIN,
        new CloseSession(sitting.session(), "BA-CONTOH-" + sitting.name()));
    if (!assessed.isEmpty()) {
      decide(sitting, assessed);
    }
  }

  private Scripted assess(Sitting sitting, Applicant who, AssessorId assessor, LocalDate reported) {
    AssessmentId assessment = sitting.assessment(who);
    Map<UnitCode, Verdict> units = unitsOf(sitting, who);
    LocalDate day = sitting.day();
    script.add(plan.at(day, 8), Plan.LSP_ADMIN, new CheckIn(assessment, "KTP"));
    script.add(plan.at(day, 8), plan.person(who.person()), new SignConsent(assessment));
    script.add(
        plan.at(day, 13),
        assessor(assessor),
        new RecordEvidence(assessment, evidence(assessment, units)));
    script.add(
        plan.at(day, 16),
        assessor(assessor),
        new RecordAssessment(
            assessment, assessor, units, units.containsValue(Verdict.BK) ? "REASSESS" : null));
    return script.add(
        plan.at(reported, 9), assessor(assessor), new SubmitAssessmentReport(assessment));
  }

  private void decide(Sitting sitting, List<Applicant> assessed) {
    LocalDate decided = plan.after(sitting.day(), WORKING_DAYS_TO_DECISION);
    script.add(
        plan.at(decided, 9),
        Plan.LSP_ADMIN,
        new ConvenePlenary(
            sitting.plenary(), Plan.LSP, sitting.session(), Staff.COMMITTEE, decided));
    for (Applicant each : assessed) {
      boolean competent = !unitsOf(sitting, each).containsValue(Verdict.BK);
      script.add(
          plan.at(decided, 13),
          Plan.COMMITTEE,
          new DecideCompetence(
              sitting.plenary(), sitting.assessment(each), competent ? Verdict.K : Verdict.BK));
      decidedOn.put(each.ordinal(), decided);
    }
    script.add(plan.at(decided, 16), Plan.COMMITTEE, new SignDecree(sitting.plenary(), decided));
  }

  /// A second attempt after a decision covers only the units not yet competent (R32).
  private Map<UnitCode, Verdict> unitsOf(Sitting sitting, Applicant who) {
    Exam exam = fates.exam(who);
    Set<UnitCode> notYet = exam.notYetAtFirst() ? notYet(sitting.course(), who) : Set.of();
    Map<UnitCode, Verdict> units = verdicts(sitting.course(), notYet);
    if (sitting.attempt() == 1 || exam == Exam.EXCUSED) {
      return units;
    }
    var again = new LinkedHashMap<>(units);
    again.keySet().retainAll(notYet);
    again.replaceAll((_, _) -> exam == Exam.COMPETENT_AT_SECOND ? Verdict.K : Verdict.BK);
    return Collections.unmodifiableMap(again);
  }

  private Set<UnitCode> notYet(Course course, Applicant who) {
    List<Unit> units = course.terms.units();
    int count = 1 + plan.chance.below(2, "person", who.ordinal(), "units-not-yet");
    int first = plan.chance.below(units.size(), "person", who.ordinal(), "first-unit-not-yet");
    var notYet = new HashSet<UnitCode>();
    for (int i = 0; i < count; i++) {
      notYet.add(units.get((first + i) % units.size()).code());
    }
    return notYet;
  }

  private static Map<UnitCode, Verdict> verdicts(Course course, Set<UnitCode> notYet) {
    var verdicts = new LinkedHashMap<UnitCode, Verdict>();
    for (Unit unit : course.terms.units()) {
      verdicts.put(unit.code(), notYet.contains(unit.code()) ? Verdict.BK : Verdict.K);
    }
    return Collections.unmodifiableMap(verdicts);
  }

  /// Two kinds of evidence for every unit.
  private static List<Evidence> evidence(AssessmentId assessment, Map<UnitCode, Verdict> units) {
    var evidence = new ArrayList<Evidence>();
    units.forEach((unit, verdict) -> {
      for (Instrument kind : List.of(Instrument.PRACTICAL_TASK, Instrument.ORAL)) {
        evidence.add(
            new Evidence(
                kind,
                unit,
                verdict == Verdict.K,
                "berkas/%s/%s/%s".formatted(assessment, unit, kind)));
      }
    });
    return evidence;
  }

  private LocalDate workingDaysBefore(LocalDate day, int days) {
    LocalDate before = day;
    for (int i = 0; i < days; i++) {
      before = plan.calendar.workingDayBefore(before);
    }
    return before;
  }

  private static AssessorId seatedWith(List<AssessorId> assessors, int seat) {
    return assessors.get(seat % assessors.size());
  }

  private static Actor assessor(AssessorId assessor) {
    return new Actor(assessor.value(), Role.ASSESSOR, Plan.LSP);
  }
}
