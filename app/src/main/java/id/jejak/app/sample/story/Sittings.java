package id.jejak.app.sample.story;

import id.jejak.app.sample.Script;
import id.jejak.app.sample.Scripted;
import id.jejak.app.sample.story.Fates.Appeal;
import id.jejak.app.sample.story.Fates.Exam;
import id.jejak.kernel.Personal;
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
import id.jejak.messages.assessment.RecordAssessment;
import id.jejak.messages.assessment.RecordEvidence;
import id.jejak.messages.assessment.RecordNoShow;
import id.jejak.messages.assessment.ReplaceAssessor;
import id.jejak.messages.assessment.ReserveExamSeat;
import id.jejak.messages.assessment.ScheduleAssessmentSession;
import id.jejak.messages.assessment.SignConsent;
import id.jejak.messages.assessment.SignDecree;
import id.jejak.messages.assessment.SubmitAssessmentReport;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.assessment.WithdrawAppeal;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Mode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What happens to a session, from its planning to the decree, and to appeals against it.
final class Sittings {
  static final int CANDIDATES_PER_ASSESSOR = 10;

  /// With what somebody is assessed in a session.
  static final List<Instrument> IN_SESSION = List.of(Instrument.PRACTICAL_TASK, Instrument.ORAL);

  private static final int WORKING_DAYS_TO_DECISION = 4;

  private final Plan plan;
  private final MishapFates mishaps;
  private final Fates fates;
  private final Staff staff;
  private final Script.Writer script;
  private final Map<Integer, LocalDate> decidedOn = new HashMap<>();
  private final List<Held> held = new ArrayList<>();

  Sittings(Plan plan, Fates fates, MishapFates mishaps, Staff staff, Script.Writer script) {
    this.plan = plan;
    this.mishaps = mishaps;
    this.fates = fates;
    this.staff = staff;
    this.script = script;
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

  /// Scheduled, its seats reserved, held, decided.
  ///
  /// @param scheduled the day on which it is planned
  void write(Sitting sitting, List<AssessorId> assessors, LocalDate scheduled) {
    schedule(sitting, assessors, scheduled);
    hold(sitting, assessors, scheduled);
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
        plan.assessor(sitting.lsp(), assessor),
        new RecordEvidence(assessment, evidence(assessment, IN_SESSION, units)));
    script.add(
        plan.at(day, 16),
        plan.assessor(sitting.lsp(), assessor),
        new RecordAssessment(
            assessment, assessor, units, units.containsValue(Verdict.BK) ? "REASSESS" : null));
    return script.add(
        plan.at(reported, 9),
        plan.assessor(sitting.lsp(), assessor),
        new SubmitAssessmentReport(assessment));
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
    Map<UnitCode, Verdict> units = sitting.course().verdicts(notYet);
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

  /// Every kind of evidence for every unit.
  static List<Evidence> evidence(
      AssessmentId assessment, List<Instrument> kinds, Map<UnitCode, Verdict> units) {
    var evidence = new ArrayList<Evidence>();
    units.forEach((unit, verdict) -> {
      for (Instrument kind : kinds) {
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

  private static AssessorId seatedWith(List<AssessorId> assessors, int seat) {
    return assessors.get(seat % assessors.size());
  }

  private boolean impatient(TrainingClass trainingClass) {
    return plan.oddities().impatient().contains(trainingClass.number());
  }
}
