package id.jejak.app.sample.story;

import id.jejak.app.sample.Actor;
import id.jejak.app.sample.Script;
import id.jejak.kernel.Command;
import id.jejak.kernel.Personal;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.CommitExpense;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.PayExpense;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.funding.ReserveFunds;
import id.jejak.messages.person.VerifyIdentity;
import java.time.LocalDate;

/// What all groups have in common: people who become known to the office, and a premium that it may
/// pay for them.
final class Groups {
  /// People come on so many working days.
  private static final int DAYS_TO_COME = 3;

  private static final int WORKING_DAYS_TO_PAY = 5;

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

  Personal<String> policy(Member who) {
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

  int pick(Member who, String purpose, int bound) {
    return plan.chance().below(bound, "person", who.ordinal(), purpose);
  }

  void say(LocalDate day, int hour, Actor actor, Command command) {
    script.add(plan.at(day, hour), actor, command);
  }
}
