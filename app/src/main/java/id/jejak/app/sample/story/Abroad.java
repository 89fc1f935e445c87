package id.jejak.app.sample.story;

import id.jejak.messages.apprenticeship.ApprenticeSelectionStep;
import id.jejak.messages.apprenticeship.ApprenticeshipId;
import id.jejak.messages.apprenticeship.ApprenticeshipPhase;
import id.jejak.messages.apprenticeship.RecordApprenticeSelection;
import id.jejak.messages.apprenticeship.RecordApprenticeshipPhase;
import id.jejak.messages.apprenticeship.RecordDeparture;
import id.jejak.messages.apprenticeship.RecordDepartureRefusal;
import id.jejak.messages.apprenticeship.RecordReturn;
import id.jejak.messages.apprenticeship.SelectApprentice;
import id.jejak.messages.apprenticeship.StartApprenticeship;
import id.jejak.messages.apprenticeship.TerminateApprenticeship;
import id.jejak.messages.apprenticeship.TerminationReason;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;

/// Apprenticeships abroad: six knock-out steps, a preparation, the departure, the exam after the
/// first year. Some stay at home because of it or of a passport; some fail or run away.
final class Abroad {
  private static final int DAYS_TO_COME = 84;
  private static final int DAYS_TO_FIRST_STEPS = 70;
  private static final int DAYS_TO_LAST_STEPS = 63;
  private static final int DAYS_TO_SELECT = 56;
  private static final int DAYS_TO_AGREE = 42;
  private static final int DAYS_TO_INSURE = 35;
  private static final int DAYS_TO_PREPARED = 11;
  private static final int DAYS_TO_PASSPORT = 7;
  private static final int DAYS_TO_DEPARTURE = 3;
  private static final int YEARS = 3;
  private static final int MONTHS_TO_EXAM = 12;
  private static final int DAYS_TO_RETURN = 14;
  private static final int ALLOWANCE = 8_000_000;

  private final Plan plan;
  private final GroupFates fates;
  private final Groups groups;

  Abroad(Plan plan, GroupFates fates, Groups groups) {
    this.plan = plan;
    this.fates = fates;
    this.groups = groups;
  }

  void write() {
    for (Group group : plan.groups(Way.ABROAD)) {
      for (Member each : fates.ranked(group)) {
        groups.apply(each, DAYS_TO_COME);
        select(each);
      }
      for (Member each : fates.chosen(group)) {
        prepare(each);
        if (fates.staysAtHome(each)) {
          stay(each);
        } else {
          go(each);
        }
      }
    }
  }

  /// Who is not chosen fails one of the steps.
  private void select(Member who) {
    ApprenticeSelectionStep[] steps = ApprenticeSelectionStep.values();
    int failed = who.chosen() ? steps.length : groups.pick(who, "fails-step", steps.length);
    for (int step = 0; step < steps.length && step <= failed; step++) {
      groups.say(
          groups.before(who, step < steps.length / 2 ? DAYS_TO_FIRST_STEPS : DAYS_TO_LAST_STEPS),
          9,
          plan.programAdmin(),
          new RecordApprenticeSelection(id(who), steps[step], step != failed));
    }
  }

  private void prepare(Member who) {
    LocalDate first = who.group().first();
    var term = new Period(first, first.plusYears(YEARS).minusDays(1));
    LocalDate selected = groups.before(who, DAYS_TO_SELECT);
    groups.say(selected, 9, plan.programAdmin(), new SelectApprentice(id(who), selected));
    groups.agree(who, DAYS_TO_AGREE, term, ALLOWANCE);
    groups.insure(who, DAYS_TO_INSURE, term);
  }

  private void stay(Member who) {
    if (groups.pick(who, "stays-by", 2) == 0) {
      prepared(who, false);
    } else {
      prepared(who, true);
      LocalDate refused = groups.before(who, DAYS_TO_PASSPORT);
      groups.say(
          refused,
          9,
          plan.programAdmin(),
          new RecordDepartureRefusal(
              id(who), groups.pick(who, "document", 3) == 0 ? "PASSPORT" : "VISA", refused));
    }
  }

  private void prepared(Member who, boolean passed) {
    LocalDate day = groups.before(who, DAYS_TO_PREPARED);
    groups.say(
        day,
        13,
        plan.programAdmin(),
        new RecordApprenticeshipPhase(id(who), ApprenticeshipPhase.PRE_DEPARTURE, passed, day));
  }

  private void go(Member who) {
    prepared(who, true);
    LocalDate departed = groups.before(who, DAYS_TO_DEPARTURE);
    groups.say(departed, 13, plan.programAdmin(), new RecordDeparture(id(who), departed));
    LocalDate first = who.group().first();
    groups.say(first, 8, plan.programAdmin(), new StartApprenticeship(id(who), first));
    LocalDate exam = plan.after(first.plusMonths(MONTHS_TO_EXAM), 0);
    if (fates.failsAbroad(who) && groups.pick(who, "fails-by", 3) == 0) {
      LocalDate gone = plan.after(first.plusDays(100L + groups.pick(who, "runs-away", 200)), 0);
      groups.logbooks(who, MONTHS_TO_EXAM, gone, plan.programAdmin());
      groups.say(
          gone,
          13,
          plan.programAdmin(),
          new TerminateApprenticeship(id(who), TerminationReason.RAN_AWAY, gone));
      return;
    }
    groups.logbooks(who, MONTHS_TO_EXAM, exam, plan.programAdmin());
    groups.say(
        exam,
        13,
        plan.programAdmin(),
        new RecordApprenticeshipPhase(
            id(who), ApprenticeshipPhase.YEAR_1_EXAM, !fates.failsAbroad(who), exam));
    if (fates.failsAbroad(who)) {
      LocalDate back = plan.after(exam.plusDays(DAYS_TO_RETURN), 0);
      groups.say(back, 13, plan.programAdmin(), new RecordReturn(id(who), back));
    }
  }

  private static ApprenticeshipId id(Member who) {
    return who.apprenticeship().apprenticeship();
  }
}
