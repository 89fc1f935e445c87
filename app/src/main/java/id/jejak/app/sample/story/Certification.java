package id.jejak.app.sample.story;

import id.jejak.app.sample.Script;
import id.jejak.app.sample.story.Fates.Exam;
import id.jejak.messages.assessment.AdmitCandidate;
import id.jejak.messages.assessment.RejectCandidate;
import id.jejak.messages.assessment.ReviewSelfAssessment;
import id.jejak.messages.assessment.SubmitSelfAssessment;
import id.jejak.messages.assessor.AssessorId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// From the self-assessment to the signed decree: one session per class, a second date for who was
/// excused, and two rounds of re-assessment for those who are not yet competent.
final class Certification {
  /// Candidates are admitted so many working days after the course.
  static final int ADMITTED = 3;

  private static final int DAYS_TO_EXAM = 16;
  private static final int WORKING_DAYS_TO_SECOND_DATE = 10;

  private final Plan plan;
  private final Fates fates;
  private final Staff staff;
  private final Script.Writer script;
  private final Sittings sittings;

  Certification(Plan plan, Fates fates, Staff staff, Sittings sittings, Script.Writer script) {
    this.plan = plan;
    this.fates = fates;
    this.staff = staff;
    this.sittings = sittings;
    this.script = script;
  }

  void write() {
    certified().forEach(this::firstDate);
    reassessments();
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
    sittings.write(sitting, assessors, plan.after(completed, 4));

    List<Applicant> excused =
        candidates.stream().filter(each -> fates.exam(each).excused()).toList();
    if (!excused.isEmpty()) {
      LocalDate second =
          staff.dayWith(List.of(trainingClass), plan.after(day, WORKING_DAYS_TO_SECOND_DATE), 1);
      var again = new Sitting(sitting.name() + "-S", trainingClass, second, 2, excused);
      List<AssessorId> one = staff.engage(List.of(trainingClass), second, 1);
      sittings.write(again, one, plan.after(day, 2));
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
    int needed =
        (candidates.size() + Sittings.CANDIDATES_PER_ASSESSOR - 1)
            / Sittings.CANDIDATES_PER_ASSESSOR;
    LocalDate day = staff.dayWith(together, like.again(), needed);
    var sitting = new Sitting("R%02d".formatted(number), like, day, 2, candidates);
    List<AssessorId> assessors = staff.engage(together, day, needed);
    LocalDate planned = workingDaysBefore(day, 10);
    sittings.write(sitting, assessors, planned);
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
          new SubmitSelfAssessment(each.application(), sitting.course().verdicts(Set.of())));
      LocalDate reviewed = plan.after(completed, ADMITTED);
      script.add(
          plan.at(reviewed, 9),
          plan.assessor(sitting.lsp(), reviewer),
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

  private LocalDate workingDaysBefore(LocalDate day, int days) {
    LocalDate before = day;
    for (int i = 0; i < days; i++) {
      before = plan.calendar().workingDayBefore(before);
    }
    return before;
  }
}
