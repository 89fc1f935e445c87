package id.jejak.app.sample.story;

import id.jejak.app.sample.Actor;
import id.jejak.app.sample.Script;
import id.jejak.app.sample.Scripted;
import id.jejak.app.sample.story.Fates.Appeal;
import id.jejak.app.sample.story.Fates.Exam;
import id.jejak.kernel.Personal;
import id.jejak.messages.assessment.AdmitCandidate;
import id.jejak.messages.assessment.AppealId;
import id.jejak.messages.assessment.AppointPanel;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssignAssessor;
import id.jejak.messages.assessment.CheckIn;
import id.jejak.messages.assessment.CloseSession;
import id.jejak.messages.assessment.ConvenePlenary;
import id.jejak.messages.assessment.DecideAppeal;
import id.jejak.messages.assessment.DecideCompetence;
import id.jejak.messages.assessment.Evidence;
import id.jejak.messages.assessment.FileAppeal;
import id.jejak.messages.assessment.Grounds;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.assessment.RecordAssessment;
import id.jejak.messages.assessment.RecordEvidence;
import id.jejak.messages.assessment.RecordNoShow;
import id.jejak.messages.assessment.RejectCandidate;
import id.jejak.messages.assessment.ReplaceAssessor;
import id.jejak.messages.assessment.ReserveExamSeat;
import id.jejak.messages.assessment.ReviewSelfAssessment;
import id.jejak.messages.assessment.ScheduleAssessmentSession;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessment.SignConsent;
import id.jejak.messages.assessment.SignDecree;
import id.jejak.messages.assessment.SubmitAssessmentReport;
import id.jejak.messages.assessment.SubmitSelfAssessment;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.assessment.WithdrawAppeal;
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
  /// Candidates are admitted so many working days after the course.
  static final int ADMITTED = 3;

  private static final int DAYS_TO_EXAM = 16;
  private static final int WORKING_DAYS_TO_DECISION = 4;
  private static final int WORKING_DAYS_TO_SECOND_DATE = 10;
  private static final int CANDIDATES_PER_ASSESSOR = 10;

  private final Plan plan;
  private final MishapFates mishaps;
  private final Fates fates;
  private final Staff staff;
  private final Script.Writer script;
  private final Map<Integer, LocalDate> decidedOn = new HashMap<>();
  private final List<Held> held = new ArrayList<>();

  Certification(Plan plan, Fates fates, MishapFates mishaps, Staff staff, Script.Writer script) {
    this.plan = plan;
    this.mishaps = mishaps;
    this.fates = fates;
    this.staff = staff;
    this.script = script;
  }

  void write() {
    certified().forEach(this::firstDate);
    reassessments();
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

  /// All sessions that were told, in no order.
  List<Held> held() {
    return held;
  }

  /// A session, who assessed in it and what was reported.
  ///
  /// @param scheduled the day on which it was planned
  record Held(Sitting sitting, LocalDate scheduled, List<Report> reports) {}

  record Report(AssessmentId assessment, AssessorId assessor, Applicant who) {}

  /// One session: who is expected, and in which attempt.
  record Sitting(
      String name, TrainingClass like, LocalDate day, int attempt, List<Applicant> candidates) {
    SessionId session() {
      return new SessionId("ses-" + like.key() + "-" + name);
    }

    PlenaryId plenary() {
      return new PlenaryId("plen-" + like.key() + "-" + name);
    }

    AssessmentId assessment(Applicant who) {
      return AssessmentId.of(who.application(), attempt);
    }

    Course course() {
      return like.course();
    }

    Lsp lsp() {
      return like.certifier();
    }
  }

  private void firstDate(TrainingClass trainingClass) {
    List<Applicant> applying = fates.cohort(trainingClass).completing();
    List<Applicant> candidates =
        applying.stream().filter(each -> fates.exam(each).admitted()).toList();
    LocalDate completed = Delivery.completedOn(plan, trainingClass);
    LocalDate day =
        examDay(
            trainingClass,
            plan.after(plan.after(completed.plusDays(DAYS_TO_EXAM), 0), trainingClass.place()));
    var sitting =
        new Sitting("%02d".formatted(trainingClass.number()), trainingClass, day, 1, candidates);
    List<AssessorId> assessors = staff.engage(List.of(trainingClass), day, 2);
    admission(sitting, applying, completed, assessors.getFirst());
    if (candidates.isEmpty()) {
      return;
    }
    schedule(sitting, assessors, plan.after(completed, 4));
    hold(sitting, assessors, plan.after(completed, 4));

    List<Applicant> excused =
        candidates.stream().filter(each -> fates.exam(each).excused()).toList();
    if (!excused.isEmpty()) {
      LocalDate second =
          staff.dayWith(List.of(trainingClass), plan.after(day, WORKING_DAYS_TO_SECOND_DATE), 1);
      var again = new Sitting(sitting.name() + "-S", trainingClass, second, 2, excused);
      List<AssessorId> one = staff.engage(List.of(trainingClass), second, 1);
      schedule(again, one, plan.after(day, 2));
      hold(again, one, plan.after(day, 2));
    }
  }

  /// The classes whose certificates do not come from others.
  private List<TrainingClass> certified() {
    return plan.classes().stream().filter(each -> !each.course().external()).toList();
  }

  /// With two assessors; where the trainer was to be one, the office found them free.
  private LocalDate examDay(TrainingClass trainingClass, LocalDate from) {
    var trainer = staff.teachingAssessor(trainingClass);
    LocalDate day = staff.dayWith(List.of(trainingClass), from, 2);
    while (trainer != null && !staff.isFree(trainer, day)) {
      day = staff.dayWith(List.of(trainingClass), plan.after(day, 1), 2);
    }
    if (trainer != null) {
      staff.engage(trainer, day);
    }
    return day;
  }

  /// Those who come again under one body and scheme share a session in each round.
  private void reassessments() {
    var rounds = new LinkedHashMap<String, List<TrainingClass>>();
    for (TrainingClass each : certified()) {
      String round = each.again() + "|" + each.certifier().body().id() + "|" + each.course();
      rounds.computeIfAbsent(round, _ -> new ArrayList<>()).add(each);
    }
    int number = 0;
    for (List<TrainingClass> together : rounds.values()) {
      List<Applicant> candidates =
          together.stream()
              .flatMap(c -> fates.cohort(c).completing().stream())
              .filter(each -> fates.exam(each).again())
              .toList();
      if (!candidates.isEmpty()) {
        number++;
        reassessment(number, together, candidates);
      }
    }
  }

  private void reassessment(int number, List<TrainingClass> together, List<Applicant> candidates) {
    TrainingClass like = together.getFirst();
    int needed = (candidates.size() + CANDIDATES_PER_ASSESSOR - 1) / CANDIDATES_PER_ASSESSOR;
    LocalDate day = staff.dayWith(together, like.again(), needed);
    var sitting = new Sitting("R%02d".formatted(number), like, day, 2, candidates);
    List<AssessorId> assessors = staff.engage(together, day, needed);
    LocalDate planned = workingDaysBefore(day, 10);
    schedule(sitting, assessors, planned);
    hold(sitting, assessors, planned);
  }

  private void admission(
      Sitting sitting, List<Applicant> applying, LocalDate completed, AssessorId reviewer) {
    for (Applicant each : applying) {
      Exam exam = fates.exam(each);
      if (exam == Exam.LAPSED) {
        continue;
      }
      script.add(
          plan.at(plan.after(completed, 1 + each.ordinal() % 2), 9),
          plan.person(each.person()),
          new SubmitSelfAssessment(each.application(), verdicts(sitting.course(), Set.of())));
      LocalDate reviewed = plan.after(completed, ADMITTED);
      script.add(
          plan.at(reviewed, 9),
          assessor(sitting, reviewer),
          new ReviewSelfAssessment(each.application(), reviewer, true));
      // Who is to be left without money comes a day after who still gets it.
      LocalDate answered = exam == Exam.QUEUED ? plan.after(reviewed, 1) : reviewed;
      script.add(
          plan.at(answered, 13),
          plan.lspAdmin(sitting.lsp()),
          exam == Exam.REJECTED
              ? new RejectCandidate(each.application(), answered, "INCOMPLETE")
              : new AdmitCandidate(each.application(), answered));
    }
  }

  private void schedule(Sitting sitting, List<AssessorId> assessors, LocalDate on) {
    script.add(
        plan.at(on, 9),
        plan.lspAdmin(sitting.lsp()),
        new ScheduleAssessmentSession(
            sitting.session(),
            sitting.lsp().body().id(),
            plan.program(),
            sitting.like().venue().id(),
            sitting.course().scheme(),
            sitting.day(),
            Mode.ON_SITE,
            assessors.size() * CANDIDATES_PER_ASSESSOR));
    var trainer = sitting.attempt() == 1 ? staff.teachingAssessor(sitting.like()) : null;
    AssessorId last = assessors.getLast();
    AssessorId first = trainer == null ? last : trainer.id();
    for (AssessorId each : assessors) {
      script.add(
          plan.at(on, 9),
          plan.lspAdmin(sitting.lsp()),
          new AssignAssessor(sitting.session(), each.equals(last) ? first : each));
    }
    List<Applicant> candidates = sitting.candidates();
    if (trainer != null) {
      script.add(
          plan.at(on, 15),
          plan.lspAdmin(sitting.lsp()),
          new ReserveExamSeat(
              sitting.session(),
              candidates.getFirst().candidate(),
              sitting.attempt(),
              trainer.id()));
      script.add(
          plan.at(on, 16),
          plan.lspAdmin(sitting.lsp()),
          new ReplaceAssessor(sitting.session(), trainer.id(), last));
    }
    for (int i = 0; i < candidates.size(); i++) {
      script.add(
          plan.at(plan.after(on, 1), 9),
          plan.lspAdmin(sitting.lsp()),
          new ReserveExamSeat(
              sitting.session(),
              candidates.get(i).candidate(),
              sitting.attempt(),
              seatedWith(assessors, i)));
    }
  }

  private void hold(Sitting sitting, List<AssessorId> assessors, LocalDate scheduled) {
    LocalDate reported = plan.after(sitting.day(), 1);
    var assessed = new ArrayList<Applicant>();
    var reports = new ArrayList<Report>();
    List<Applicant> candidates = sitting.candidates();
    for (int i = 0; i < candidates.size(); i++) {
      Applicant each = candidates.get(i);
      AssessmentId assessment = sitting.assessment(each);
      AssessorId assessor = seatedWith(assessors, i);
      Exam exam = fates.exam(each);
      boolean first = sitting.attempt() == 1;
      if (exam == Exam.EXCUSED_IN_VAIN || first && (exam == Exam.EXCUSED || exam == Exam.LOST)) {
        script.add(
            plan.at(sitting.day(), 13),
            plan.lspAdmin(sitting.lsp()),
            new RecordNoShow(assessment, first && exam.excused()));
      } else {
        Scripted report = assess(sitting, each, assessor, reported);
        if (sitting.attempt() == 1 && assessed.isEmpty() && impatient(sitting.like())) {
          script.again(report, plan.at(reported, 13));
        }
        assessed.add(each);
        reports.add(new Report(assessment, assessor, each));
      }
    }
    held.add(new Held(sitting, scheduled, List.copyOf(reports)));
    script.add(
        plan.at(reported, 13),
        plan.lspAdmin(sitting.lsp()),
        new CloseSession(sitting.session(), "BA-CONTOH-" + sitting.name()));
    if (!assessed.isEmpty()) {
      decide(sitting, assessed, assessors);
    }
  }

  private Scripted assess(Sitting sitting, Applicant who, AssessorId assessor, LocalDate reported) {
    AssessmentId assessment = sitting.assessment(who);
    Map<UnitCode, Verdict> units = unitsOf(sitting, who);
    LocalDate day = sitting.day();
    script.add(plan.at(day, 8), plan.lspAdmin(sitting.lsp()), new CheckIn(assessment, "KTP"));
    script.add(plan.at(day, 8), plan.person(who.person()), new SignConsent(assessment));
    script.add(
        plan.at(day, 13),
        assessor(sitting, assessor),
        new RecordEvidence(assessment, evidence(assessment, units)));
    script.add(
        plan.at(day, 16),
        assessor(sitting, assessor),
        new RecordAssessment(
            assessment, assessor, units, units.containsValue(Verdict.BK) ? "REASSESS" : null));
    return script.add(
        plan.at(reported, 9), assessor(sitting, assessor), new SubmitAssessmentReport(assessment));
  }

  /// Who assessed is called to decide as well; the body has to find somebody else.
  private void partialPlenary(Sitting sitting, List<AssessorId> assessors, LocalDate decided) {
    var members = new ArrayList<>(staff.committee(sitting.lsp()));
    members.set(0, staff.personOf(assessors.getFirst()));
    script.add(
        plan.at(decided, 8),
        plan.lspAdmin(sitting.lsp()),
        new ConvenePlenary(
            sitting.plenary(), sitting.lsp().body().id(), sitting.session(), members, decided));
  }

  private void decide(Sitting sitting, List<Applicant> assessed, List<AssessorId> assessors) {
    LocalDate decided = plan.after(sitting.day(), WORKING_DAYS_TO_DECISION);
    if (sitting.attempt() == 1 && mishaps.meet(sitting.like(), MishapFates.Kind.ASSESSOR_DECIDES)) {
      partialPlenary(sitting, assessors, decided);
    }
    script.add(
        plan.at(decided, 9),
        plan.lspAdmin(sitting.lsp()),
        new ConvenePlenary(
            sitting.plenary(),
            sitting.lsp().body().id(),
            sitting.session(),
            staff.committee(sitting.lsp()),
            decided));
    for (Applicant each : assessed) {
      boolean competent = !unitsOf(sitting, each).containsValue(Verdict.BK);
      script.add(
          plan.at(decided, 13),
          plan.committee(sitting.lsp()),
          new DecideCompetence(
              sitting.plenary(), sitting.assessment(each), competent ? Verdict.K : Verdict.BK));
      decidedOn.put(each.ordinal(), decided);
      if (sitting.attempt() == 1) {
        appeal(sitting, each, decided);
      }
    }
    script.add(
        plan.at(decided, 16),
        plan.committee(sitting.lsp()),
        new SignDecree(sitting.plenary(), decided));
  }

  /// In time is within seven working days; the panel has fourteen.
  private void appeal(Sitting sitting, Applicant who, LocalDate decided) {
    Appeal fate = fates.appeal(who);
    if (fate == null) {
      return;
    }
    AssessmentId assessment = sitting.assessment(who);
    AppealId appeal = AppealId.of(assessment);
    LocalDate filed = plan.after(decided, fate == Appeal.LATE ? 9 : 3);
    script.add(
        plan.at(filed, 10),
        plan.person(who.person()),
        new FileAppeal(
            appeal,
            assessment,
            filed,
            new Grounds(true, true, false, Personal.of(who.person(), "Alasan banding (contoh)"))));
    if (fate == Appeal.WITHDRAWN) {
      LocalDate back = plan.after(filed, 2);
      script.add(plan.at(back, 10), plan.person(who.person()), new WithdrawAppeal(appeal, back));
    }
    if (fate == Appeal.UPHELD || fate == Appeal.REJECTED) {
      LocalDate appointed = plan.after(filed, 2);
      script.add(
          plan.at(appointed, 10),
          plan.committee(sitting.lsp()),
          new AppointPanel(appeal, staff.panel(sitting.lsp()), appointed));
      LocalDate heard = plan.after(filed, 8);
      script.add(
          plan.at(heard, 10),
          plan.panel(sitting.lsp()),
          new DecideAppeal(
              appeal,
              fate == Appeal.UPHELD,
              heard,
              Personal.of(who.person(), "Putusan banding (contoh)")));
      if (fate == Appeal.UPHELD) {
        decidedOn.put(who.ordinal(), heard);
      }
    }
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
    List<Unit> units = course.terms().units();
    int count = 1 + plan.chance().below(2, "person", who.ordinal(), "units-not-yet");
    int first = plan.chance().below(units.size(), "person", who.ordinal(), "first-unit-not-yet");
    var notYet = new HashSet<UnitCode>();
    for (int i = 0; i < count; i++) {
      notYet.add(units.get((first + i) % units.size()).code());
    }
    return notYet;
  }

  private static Map<UnitCode, Verdict> verdicts(Course course, Set<UnitCode> notYet) {
    var verdicts = new LinkedHashMap<UnitCode, Verdict>();
    for (Unit unit : course.terms().units()) {
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
      before = plan.calendar().workingDayBefore(before);
    }
    return before;
  }

  private static AssessorId seatedWith(List<AssessorId> assessors, int seat) {
    return assessors.get(seat % assessors.size());
  }

  private static Actor assessor(Sitting sitting, AssessorId assessor) {
    return new Actor(assessor.value(), Role.ASSESSOR, sitting.lsp().body().id());
  }

  private boolean impatient(TrainingClass trainingClass) {
    return plan.oddities().impatient().contains(trainingClass.number());
  }
}
