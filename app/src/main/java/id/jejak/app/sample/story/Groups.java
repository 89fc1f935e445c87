package id.jejak.app.sample.story;

import id.jejak.app.sample.Actor;
import id.jejak.app.sample.Script;
import id.jejak.kernel.Command;
import id.jejak.kernel.Personal;
import id.jejak.messages.apprenticeship.ApplyForApprenticeship;
import id.jejak.messages.apprenticeship.ApprenticeshipId;
import id.jejak.messages.apprenticeship.InsureApprentice;
import id.jejak.messages.apprenticeship.KeepLogbook;
import id.jejak.messages.apprenticeship.RecordApprenticeshipAgreement;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.CommitExpense;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.PayExpense;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.funding.ReserveFunds;
import id.jejak.messages.person.VerifyIdentity;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.Rupiah;
import java.time.LocalDate;

/// What all groups have in common: people who become known to the office, and a premium that it may
/// pay for them; and what apprentices have in common, at home and abroad.
final class Groups {
  /// People come on so many working days.
  private static final int DAYS_TO_COME = 3;

  private static final int WORKING_DAYS_TO_PAY = 5;

  private static final int WORKFORCE = 500;
  private static final int HOURS_A_MONTH = 160;

  private final Plan plan;
  private final People people;
  private final Script.Writer script;

  Groups(Plan plan, People people, Script.Writer script) {
    this.plan = plan;
    this.people = people;
    this.script = script;
  }

  /// So many days before the group begins, or on the working day after.
  LocalDate before(Member who, int days) {
    return plan.after(who.group().first().minusDays(days), 0);
  }

  /// The day on which somebody comes to the office, and is registered unless a training did that.
  LocalDate comes(Member who, int daysBefore) {
    LocalDate day =
        plan.after(
            who.group().first().minusDays(daysBefore),
            plan.chance().below(DAYS_TO_COME, "person", who.ordinal(), "comes"));
    if (who.before() == null || !plan.classes().contains(who.before().trainingClass())) {
      say(day, 13, plan.programAdmin(), who.who().registration(who.person()));
      say(
          day,
          14,
          plan.programAdmin(),
          new VerifyIdentity(who.person(), people.identityCheck(who.who())));
    }
    return day;
  }

  private Personal<String> policy(Member who) {
    return Personal.of(
        who.person(), "POLIS-CONTOH-%s-%05d".formatted(who.group().name(), who.ordinal()));
  }

  /// Reserved when the person is insured, owed from the first day on, paid in the week after.
  void premium(Member who, LocalDate insured) {
    if (!who.group().insured()) {
      return;
    }
    var line = AllocationId.of(who.program(), FundingLine.INSURANCE);
    var purpose = Purpose.of(who.program(), who.person());
    LocalDate first = who.group().first();
    say(insured, 9, plan.programAdmin(), new ReserveFunds(line, purpose, null));
    say(first, 9, plan.approver(), new CommitExpense(line, purpose));
    say(plan.after(first, WORKING_DAYS_TO_PAY), 13, plan.payer(), new PayExpense(line, purpose));
  }

  void apply(Member who, int daysBefore) {
    say(
        comes(who, daysBefore),
        14,
        plan.person(who.person()),
        new ApplyForApprenticeship(who.apprenticeship()));
  }

  void agree(Member who, int daysBefore, Period term, long allowance) {
    ApprenticeshipId id = who.apprenticeship().apprenticeship();
    say(
        before(who, daysBefore),
        9,
        plan.programAdmin(),
        new RecordApprenticeshipAgreement(
            id,
            "PKS-MAGANG-CONTOH-" + id.value(),
            plan.cast().office().id(),
            term,
            new Rupiah(allowance),
            WORKFORCE));
  }

  void insure(Member who, int daysBefore, Period term) {
    LocalDate insured = before(who, daysBefore);
    premium(who, insured);
    say(
        insured,
        10,
        plan.programAdmin(),
        new InsureApprentice(
            who.apprenticeship().apprenticeship(), plan.cast().insurer().id(), policy(who), term));
  }

  /// After every month that the person was there to its end.
  void logbooks(Member who, int months, LocalDate until, Actor keeper) {
    for (int month = 1; month <= months; month++) {
      LocalDate kept = plan.after(who.group().first().plusMonths(month), 0);
      if (!kept.isAfter(until)) {
        say(
            kept,
            10,
            keeper,
            new KeepLogbook(
                who.apprenticeship().apprenticeship(),
                month,
                HOURS_A_MONTH - pick(who, "hours-" + month, 16),
                kept));
      }
    }
  }

  int pick(Member who, String purpose, int bound) {
    return plan.chance().below(bound, "person", who.ordinal(), purpose);
  }

  void say(LocalDate day, int hour, Actor actor, Command command) {
    script.add(plan.at(day, hour), actor, command);
  }
}
