package id.jejak.app.sample.story;

import id.jejak.app.sample.Actor;
import id.jejak.app.sample.Script;
import id.jejak.messages.placement.EmployerId;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.MakeOffer;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.WageBand;
import id.jejak.messages.placement.WithdrawEmployer;
import id.jejak.messages.shared.Role;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

/// Employers that give up while people think about their offers.
final class LeavingEmployers {
  private static final int WORKING_DAYS_TO_LEAVE = 2;

  private final Plan plan;
  private final Fates fates;
  private final Mishaps mishaps;
  private final Script.Writer script;

  LeavingEmployers(Plan plan, Fates fates, Mishaps mishaps, Script.Writer script) {
    this.plan = plan;
    this.fates = fates;
    this.mishaps = mishaps;
    this.script = script;
  }

  void write() {
    var leaving = plan.mishaps().leaving();
    int offers = leaving.values().stream().mapToInt(Integer::intValue).sum();
    Iterator<Applicant> seeking = mishaps.some(seeking(), offers, "offered").iterator();
    leaving.forEach((employer, count) -> {
      var company = new Actor(employer.id().value() + ".hr", Role.COMPANY, employer.id());
      LocalDate offered = plan.after(plan.mishaps().leavingOn(), 0);
      for (int i = 0; i < count; i++) {
        Applicant who = seeking.next();
        if (mishaps.told(who)) {
          script.add(
              plan.at(offered, 10),
              company,
              new MakeOffer(
                  PlacementRef.of(
                      new PlacementId("plc-%s-offer-%05d".formatted(plan.key(), who.ordinal())),
                      who.person(),
                      employer.id(),
                      plan.program(),
                      null),
                  EmploymentKind.FIXED_TERM,
                  WageBand.MINIMUM,
                  offered));
        }
      }
      LocalDate left = plan.after(offered, WORKING_DAYS_TO_LEAVE);
      script.add(
          plan.at(left, 13),
          company,
          new WithdrawEmployer(EmployerId.of(employer.id()), employer.id(), left, "CLOSED_DOWN"));
    });
  }

  /// Who may be found by employers and has neither work nor a business.
  private List<Applicant> seeking() {
    return fates.completing(plan).stream()
        .filter(each -> fates.consents(each) && !fates.withdraws(each))
        .filter(each -> !fates.findsWork(each) && !fates.foundsBusiness(each))
        .toList();
  }
}
