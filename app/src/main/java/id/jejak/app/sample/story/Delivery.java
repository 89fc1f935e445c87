package id.jejak.app.sample.story;

import id.jejak.app.sample.Actor;
import id.jejak.app.sample.Script;
import id.jejak.app.sample.Scripted;
import id.jejak.app.sample.story.Fates.Cohort;
import id.jejak.app.sample.story.Fates.Gap;
import id.jejak.app.sample.story.Fates.Leaving;
import id.jejak.messages.training.ApproveStipend;
import id.jejak.messages.training.CompleteClass;
import id.jejak.messages.training.DropOut;
import id.jejak.messages.training.EnrollTrainee;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.Expel;
import id.jejak.messages.training.IssueKit;
import id.jejak.messages.training.KitItem;
import id.jejak.messages.training.PayStipend;
import id.jejak.messages.training.RecordSession;
import id.jejak.messages.training.StartClass;
import id.jejak.messages.training.StipendId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Thirty sessions: who comes, who stays away, who leaves, and what everybody is given.
final class Delivery {
  /// Of a hundred people, so many miss no session, one, two, three, four: nobody comes near the
  /// minimum of 80 %.
  private static final int[] ABSENCES = {50, 25, 15, 7, 3};

  /// Nobody is away from the first two sessions: late joiners come for the second.
  private static final int FIRST_ABSENCE = 3;

  /// Of so many sessions, one may be missed (R13).
  private static final int SESSIONS_AN_ABSENCE = 5;

  private static final Set<KitItem> KIT = Collections.unmodifiableSet(EnumSet.allOf(KitItem.class));

  private final Plan plan;
  private final Fates fates;
  private final Script.Writer script;

  Delivery(Plan plan, Fates fates, Script.Writer script) {
    this.plan = plan;
    this.fates = fates;
    this.script = script;
  }

  /// The working day after the last session.
  static LocalDate completedOn(Plan plan, TrainingClass trainingClass) {
    return plan.after(trainingClass.days().getLast(), 1);
  }

  void write() {
    plan.classes().forEach(each -> write(fates.cohort(each)));
  }

  private void write(Cohort cohort) {
    start(cohort);
    sessions(cohort);
    kits(cohort);
    leaving(cohort);
    completion(cohort);
  }

  private void start(Cohort cohort) {
    TrainingClass trainingClass = cohort.trainingClass();
    LocalDate first = trainingClass.firstDay();
    var start =
        new StartClass(
            trainingClass.id(),
            first,
            cohort.seated().stream()
                .filter(each -> !cohort.givesUp(each, Gap.NO_SHOW))
                .map(Applicant::enrollment)
                .toList());
    script.add(plan.at(first, 8), trainer(trainingClass), start);
    if (plan.oddities().insuredLate().contains(trainingClass.number())) {
      script.add(plan.at(first, 10), trainer(trainingClass), start);
    }
    if (cohort.gap() == Gap.NO_SHOW) {
      Applicant joining = cohort.next();
      script.add(
          plan.at(first, 13),
          plan.person(joining.person()),
          new EnrollTrainee(joining.enrollment(), first));
      script.add(
          plan.at(first, 15),
          trainer(trainingClass),
          Recruitment.insure(plan, joining, trainingClass.day(2)));
    }
  }

  private void sessions(Cohort cohort) {
    TrainingClass trainingClass = cohort.trainingClass();
    LocalDate entered = trainingClass.firstDay();
    for (int session = 1; session <= trainingClass.days().size(); session++) {
      LocalDate day = trainingClass.day(session);
      LocalDate own = entered(cohort, session);
      entered = own.isAfter(entered) ? own : entered;
      Scripted held =
          script.add(
              plan.at(day, 16),
              plan.at(entered, 16),
              trainer(trainingClass),
              new RecordSession(trainingClass.id(), session, day, absent(cohort, session), null));
      if (session == 5 && impatient(trainingClass)) {
        script.again(held, plan.at(plan.after(entered, 1), 8));
      }
    }
  }

  /// Rolls are kept on paper and entered in their order, some of them late; but before somebody
  /// leaves, and the first two at once, because seats hang on them.
  private LocalDate entered(Cohort cohort, int session) {
    TrainingClass trainingClass = cohort.trainingClass();
    LocalDate day = trainingClass.day(session);
    if (session < FIRST_ABSENCE) {
      return day;
    }
    int last =
        cohort.leaving().stream()
            .mapToInt(Leaving::session)
            .filter(leaves -> leaves > session)
            .map(leaves -> leaves - 1)
            .min()
            .orElse(trainingClass.days().size());
    return plan.enteredOn(
        day,
        trainingClass.day(last),
        "session",
        (long) trainingClass.number() * Course.SESSIONS + session);
  }

  private List<EnrollmentId> absent(Cohort cohort, int session) {
    return cohort.participants().stream()
        .filter(each -> cohort.attends(each, session))
        .filter(each -> absences(each).contains(session))
        .map(Applicant::enrollment)
        .toList();
  }

  private List<Integer> absences(Applicant who) {
    int sessions = who.trainingClass().days().size();
    int count =
        Math.min(
            plan.chance().weighted("person", who.ordinal(), "absences", ABSENCES),
            sessions / SESSIONS_AN_ABSENCE);
    return IntStream.range(0, count)
        .map(i ->
            FIRST_ABSENCE
                + plan.chance()
                    .below(sessions - FIRST_ABSENCE + 1, "person", who.ordinal(), "absence-" + i))
        .distinct()
        .boxed()
        .toList();
  }

  private void kits(Cohort cohort) {
    TrainingClass trainingClass = cohort.trainingClass();
    LocalDate day = trainingClass.day(FIRST_ABSENCE);
    for (Applicant each : cohort.participants()) {
      script.add(plan.at(day, 13), trainer(trainingClass), new IssueKit(each.enrollment(), KIT));
    }
  }

  private void leaving(Cohort cohort) {
    TrainingClass trainingClass = cohort.trainingClass();
    for (Leaving leaving : cohort.leaving()) {
      LocalDate day = trainingClass.day(leaving.session());
      EnrollmentId who = leaving.who().enrollment();
      script.add(
          plan.at(day, 13),
          trainer(trainingClass),
          leaving.expelled()
              ? new Expel(who, day, "MISCONDUCT")
              : new DropOut(who, day, "FAMILY_REASONS"));
    }
  }

  private void completion(Cohort cohort) {
    TrainingClass trainingClass = cohort.trainingClass();
    LocalDate completed = completedOn(plan, trainingClass);
    script.add(
        plan.at(completed, 9),
        trainer(trainingClass),
        new CompleteClass(trainingClass.id(), completed));
    if (!trainingClass.forFounders()) {
      stipends(cohort, completed);
    }
  }

  private void stipends(Cohort cohort, LocalDate completed) {
    TrainingClass trainingClass = cohort.trainingClass();
    for (Applicant each : cohort.completing()) {
      StipendId stipend = StipendId.of(each.enrollment());
      script.add(
          plan.at(plan.after(completed, 4), 13), plan.approver(), new ApproveStipend(stipend));
      Scripted paid =
          script.add(
              plan.at(plan.after(completed, 5), 13),
              plan.payer(),
              new PayStipend(stipend, "SP2D-CONTOH-%05d".formatted(each.ordinal())));
      if (each.equals(cohort.completing().getFirst()) && impatient(trainingClass)) {
        script.again(paid, plan.at(plan.after(completed, 6), 9));
      }
    }
  }

  private Actor trainer(TrainingClass trainingClass) {
    return plan.trainingAdmin(trainingClass.provider());
  }

  private boolean impatient(TrainingClass trainingClass) {
    return plan.oddities().impatient().contains(trainingClass.number());
  }
}
