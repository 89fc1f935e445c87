package id.jejak.app.sample.story;

import id.jejak.app.sample.Actor;
import id.jejak.app.sample.Script;
import id.jejak.app.sample.Scripted;
import id.jejak.app.sample.story.Fates.Cohort;
import id.jejak.app.sample.story.Fates.Gap;
import id.jejak.kernel.Personal;
import id.jejak.messages.person.ParticipantCategory;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.VerifyIdentity;
import id.jejak.messages.shared.Period;
import id.jejak.messages.training.ApplyForTraining;
import id.jejak.messages.training.ConfirmInsurance;
import id.jejak.messages.training.DeclineSeat;
import id.jejak.messages.training.EnrollTrainee;
import id.jejak.messages.training.OpenSelection;
import id.jejak.messages.training.RankApplicants;
import id.jejak.messages.training.RankedApplicant;
import id.jejak.messages.training.RecordSelectionStage;
import id.jejak.messages.training.ReserveSeat;
import id.jejak.messages.training.SelectionStage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From the first application to sixteen people who are enrolled and insured.
final class Recruitment {
  /// People come on so many working days, in the order of nothing but chance.
  private static final int APPLICATION_DAYS = 5;

  /// Of a hundred, so many seek work, work, were laid off, have a business.
  private static final int[] CATEGORIES = {80, 7, 8, 5};

  private static final int DAYS_TO_CONFIRM = 3;
  private static final int INSURED_MONTHS = 2;
  private static final int START_CHECK_DAYS = 3;

  private final Plan plan;
  private final People people;
  private final Fates fates;
  private final Script.Writer script;

  Recruitment(Plan plan, People people, Fates fates, Script.Writer script) {
    this.plan = plan;
    this.people = people;
    this.fates = fates;
    this.script = script;
  }

  void write() {
    plan.classes().forEach(each -> write(fates.cohort(each)));
  }

  private void write(Cohort cohort) {
    applications(cohort);
    selection(cohort);
    confirmation(cohort);
    insurance(cohort);
  }

  private void applications(Cohort cohort) {
    TrainingClass trainingClass = cohort.trainingClass();
    List<Applicant> inOrder =
        cohort.ranked().stream().sorted(Comparator.comparingInt(Applicant::ordinal)).toList();
    for (Applicant each : inOrder) {
      LocalDate day = applicationDay(each);
      script.add(plan.at(day, 13), plan.programAdmin(), each.who().registration(each.person()));
      script.add(
          plan.at(day, 14),
          plan.programAdmin(),
          new VerifyIdentity(each.person(), people.identityCheck(each.who())));
      Scripted applied =
          script.add(
              plan.at(day, 14),
              plan.person(each.person()),
              new ApplyForTraining(
                  each.enrollment(),
                  each.person(),
                  trainingClass.id(),
                  each.program(),
                  day,
                  category(each)));
      if (each.equals(inOrder.getFirst()) && impatient(trainingClass)) {
        script.again(applied, plan.at(day, 16));
      }
    }
    if (plan.oddities().sameNik().contains(trainingClass.number())) {
      Applicant twice = inOrder.getLast();
      script.add(
          plan.at(applicationDay(twice), 16),
          plan.programAdmin(),
          twice.who().registration(new PersonId(twice.person().value() + "-2")));
    }
  }

  private ParticipantCategory category(Applicant who) {
    return ParticipantCategory.values()[
        plan.chance().weighted("person", who.ordinal(), "category", CATEGORIES)];
  }

  private LocalDate applicationDay(Applicant who) {
    return plan.after(
        who.trainingClass().registrationOpens(),
        plan.chance().below(APPLICATION_DAYS, "person", who.ordinal(), "applies"));
  }

  private void selection(Cohort cohort) {
    TrainingClass trainingClass = cohort.trainingClass();
    LocalDate begins = selectionBegins(trainingClass);
    script.add(plan.at(begins, 9), trainer(trainingClass), new OpenSelection(trainingClass.id()));
    if (plan.oddities().wrongDistrict().contains(trainingClass.number())) {
      askForSeat(cohort.ranked().getLast(), begins, 10);
    }
    for (Applicant each : cohort.ranked()) {
      boolean passed = each.rank() < trainingClass.intake().passAdministration();
      script.add(
          plan.at(begins, 13),
          trainer(trainingClass),
          new RecordSelectionStage(
              each.enrollment(),
              SelectionStage.ADMINISTRATION,
              passed,
              passed ? "COMPLETE" : outsider(each) ? "OUTSIDE_REGION" : "INCOMPLETE"));
    }
    LocalDate tested = plan.after(begins, 3);
    int passing = trainingClass.intake().passTest();
    int inTime = trainingClass.postponed() ? Plan.SEATS - 1 : passing;
    List<Applicant> ranked = cohort.ranked();
    test(ranked.subList(0, inTime), true, tested);
    test(ranked.subList(passing, trainingClass.intake().passAdministration()), false, tested);
    rank(trainingClass, ranked.subList(0, inTime), ranked(trainingClass));
    if (trainingClass.postponed()) {
      LocalDate again = startCheck(trainingClass);
      test(ranked.subList(inTime, passing), true, again);
      rank(trainingClass, ranked.subList(inTime, passing), plan.after(again, 1));
    }
  }

  private void test(List<Applicant> those, boolean passed, LocalDate day) {
    for (Applicant each : those) {
      script.add(
          plan.at(day, 13),
          trainer(each.trainingClass()),
          new RecordSelectionStage(
              each.enrollment(), SelectionStage.TEST, passed, passed ? "PASSED" : "TOO_LOW"));
    }
  }

  private void rank(TrainingClass trainingClass, List<Applicant> those, LocalDate day) {
    script.add(
        plan.at(day, 9),
        trainer(trainingClass),
        new RankApplicants(
            trainingClass.id(),
            those.stream()
                .map(each -> new RankedApplicant(each.ref(), each.district().code()))
                .toList()));
  }

  /// A class that is one short is postponed by itself on this day, and the selection goes on.
  private LocalDate startCheck(TrainingClass trainingClass) {
    LocalDate day = trainingClass.planned().getFirst();
    for (int i = 0; i < START_CHECK_DAYS; i++) {
      day = plan.calendar().workingDayBefore(day);
    }
    return day;
  }

  private void confirmation(Cohort cohort) {
    TrainingClass trainingClass = cohort.trainingClass();
    LocalDate ranked = ranked(trainingClass);
    if (plan.oddities().noSeatLeft().contains(trainingClass.number())) {
      askForSeat(cohort.ranked().get(trainingClass.intake().passTest()), plan.after(ranked, 1), 10);
    }
    for (Applicant each : cohort.offered()) {
      if (cohort.givesUp(each, Gap.NO_ANSWER)) {
        // The time runs out at the end of the third day; the next one answers on the fifth.
        enrol(cohort.next(), plan.after(ranked, DAYS_TO_CONFIRM + 2), 9);
      } else if (cohort.givesUp(each, Gap.DECLINED)) {
        script.add(
            plan.at(plan.after(ranked, 1), 13),
            plan.person(each.person()),
            new DeclineSeat(each.enrollment(), true, "FOUND_WORK"));
        enrol(cohort.next(), plan.after(ranked, 2), 13);
      } else if (trainingClass.postponed() && each.equals(cohort.offered().getLast())) {
        enrol(each, plan.after(startCheck(trainingClass), 2), 9);
      } else {
        enrol(each, plan.after(ranked, 1 + each.ordinal() % 2), 9);
      }
    }
  }

  private void enrol(Applicant who, LocalDate day, int hour) {
    script.add(
        plan.at(day, hour), plan.person(who.person()), new EnrollTrainee(who.enrollment(), day));
  }

  private void insurance(Cohort cohort) {
    TrainingClass trainingClass = cohort.trainingClass();
    LocalDate first = trainingClass.firstDay();
    LocalDate before = plan.calendar().workingDayBefore(plan.calendar().workingDayBefore(first));
    Applicant late = lastInsured(cohort);
    for (Applicant each : cohort.seated()) {
      boolean onTime = !each.equals(late);
      Scripted confirmed =
          script.add(
              onTime ? plan.at(before, 10) : plan.at(first, 9),
              trainer(trainingClass),
              insure(plan, each, first));
      if (each.equals(cohort.seated().getFirst()) && impatient(trainingClass)) {
        script.again(confirmed, plan.at(before, 13));
      }
    }
  }

  /// Cover from the person's own first day.
  static ConfirmInsurance insure(Plan plan, Applicant who, LocalDate from) {
    return new ConfirmInsurance(
        who.enrollment(),
        plan.cast().insurer().id(),
        Personal.of(who.person(), "POLIS-CONTOH-%05d".formatted(who.ordinal())),
        new Period(from, from.plusMonths(INSURED_MONTHS)));
  }

  private @Nullable Applicant lastInsured(Cohort cohort) {
    return plan.oddities().insuredLate().contains(cohort.trainingClass().number())
        ? cohort.participants().stream()
            .filter(each -> cohort.seated().contains(each))
            .reduce((_, last) -> last)
            .orElseThrow()
        : null;
  }

  private void askForSeat(Applicant who, LocalDate day, int hour) {
    script.add(
        plan.at(day, hour),
        trainer(who.trainingClass()),
        new ReserveSeat(who.trainingClass().id(), who.ref(), who.district().code()));
  }

  private Actor trainer(TrainingClass trainingClass) {
    return plan.trainingAdmin(trainingClass.provider());
  }

  private boolean impatient(TrainingClass trainingClass) {
    return plan.oddities().impatient().contains(trainingClass.number());
  }

  private static boolean outsider(Applicant who) {
    District home = who.trainingClass().home();
    return home != null && !who.district().equals(home);
  }

  private LocalDate selectionBegins(TrainingClass trainingClass) {
    return plan.after(trainingClass.registrationEnds(), 1);
  }

  private LocalDate ranked(TrainingClass trainingClass) {
    return plan.after(selectionBegins(trainingClass), 4);
  }
}
