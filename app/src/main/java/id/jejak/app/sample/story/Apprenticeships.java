package id.jejak.app.sample.story;

import id.jejak.app.sample.Script;
import id.jejak.messages.apprenticeship.ApprenticeshipId;
import id.jejak.messages.apprenticeship.ApprenticeshipPhase;
import id.jejak.messages.apprenticeship.CompleteApprenticeship;
import id.jejak.messages.apprenticeship.HireApprentice;
import id.jejak.messages.apprenticeship.RecordApprenticeshipPhase;
import id.jejak.messages.apprenticeship.ReleaseApprentice;
import id.jejak.messages.apprenticeship.SelectApprentice;
import id.jejak.messages.apprenticeship.StartApprenticeship;
import id.jejak.messages.apprenticeship.TerminateApprenticeship;
import id.jejak.messages.apprenticeship.TerminationReason;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.List;

/// Apprenticeships at home: sixteen at one host, a logbook every month, an exam at the end; the
/// host keeps some.
final class Apprenticeships {
  private static final int DAYS_TO_COME = 49;
  private static final int DAYS_TO_SELECT = 35;
  private static final int DAYS_TO_AGREE = 21;
  private static final int DAYS_TO_INSURE = 14;
  private static final int DAYS_FROM_EXAM = 7;
  private static final int ALLOWANCE = 1_500_000;

  /// Nobody ends in the first weeks, nor in the last.
  private static final int FIRST_END = 20;

  private static final int LAST_DAYS = 30;

  private static final List<TerminationReason> REASONS =
      List.of(
          TerminationReason.QUIT,
          TerminationReason.ILLNESS,
          TerminationReason.DISCIPLINE,
          TerminationReason.AGREEMENT_BROKEN);
  private static final int[] OF_ENDS = {60, 15, 15, 10};

  private final Plan plan;
  private final GroupFates fates;
  private final Groups groups;
  private final Jobs jobs;

  Apprenticeships(Plan plan, GroupFates fates, Groups groups, Script.Writer script) {
    this.plan = plan;
    this.fates = fates;
    this.groups = groups;
    this.jobs = new Jobs(plan, script);
  }

  void write() {
    for (Group group : plan.groups(Way.APPRENTICESHIP)) {
      for (Member each : fates.ranked(group)) {
        groups.apply(each, DAYS_TO_COME);
      }
      for (Member each : fates.chosen(group)) {
        begin(each);
        if (fates.endsEarly(each)) {
          endEarly(each);
        } else {
          complete(each);
        }
      }
    }
  }

  private LocalDate lastDay(Group group) {
    return plan.after(group.first().plusMonths(group.months()), 0);
  }

  private void begin(Member who) {
    ApprenticeshipId id = who.apprenticeship().apprenticeship();
    var term = new Period(who.group().first(), lastDay(who.group()));
    LocalDate selected = groups.before(who, DAYS_TO_SELECT);
    groups.say(selected, 9, plan.company(who.group().host()), new SelectApprentice(id, selected));
    groups.agree(who, DAYS_TO_AGREE, term, ALLOWANCE);
    groups.insure(who, DAYS_TO_INSURE, term);
    groups.say(term.from(), 8, plan.programAdmin(), new StartApprenticeship(id, term.from()));
  }

  private void endEarly(Member who) {
    Group group = who.group();
    int days = group.months() * 30 - FIRST_END - LAST_DAYS;
    LocalDate ended =
        jobs.weekly(group.first().plusDays(FIRST_END + groups.pick(who, "ends", days)));
    groups.logbooks(who, group.months(), ended, plan.company(group.host()));
    TerminationReason reason =
        REASONS.get(plan.chance().weighted("person", who.ordinal(), "ends-by", OF_ENDS));
    groups.say(
        ended,
        13,
        plan.company(group.host()),
        new TerminateApprenticeship(who.apprenticeship().apprenticeship(), reason, ended));
  }

  private void complete(Member who) {
    ApprenticeshipId id = who.apprenticeship().apprenticeship();
    Group group = who.group();
    LocalDate last = lastDay(group);
    groups.logbooks(who, group.months(), last, plan.company(group.host()));
    LocalDate exam = plan.after(last.minusDays(DAYS_FROM_EXAM), 0);
    groups.say(
        exam,
        13,
        plan.company(group.host()),
        new RecordApprenticeshipPhase(id, ApprenticeshipPhase.EXAM, true, exam));
    groups.say(last, 16, plan.programAdmin(), new CompleteApprenticeship(id, last));
    LocalDate after = plan.after(last, 2);
    if (fates.isHired(who)) {
      groups.say(
          after,
          10,
          plan.company(group.host()),
          new HireApprentice(
              id, who.placement(), EmploymentKind.FIXED_TERM, jobs.wage(who.ordinal()), after));
      jobs.follow(who.placement(), group.host(), after, null);
    } else {
      groups.say(after, 10, plan.company(group.host()), new ReleaseApprentice(id, after));
    }
  }
}
