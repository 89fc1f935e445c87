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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Employers that give up while people think about their offers.
final class LeavingEmployers {
  private static final int WORKING_DAYS_TO_LEAVE = 2;

  private final Plan plan;
  private final Fates fates;
  private final MishapFates mishaps;
  private final Script.Writer script;

  LeavingEmployers(Plan plan, Fates fates, MishapFates mishaps, Script.Writer script) {
    this.plan = plan;
    this.fates = fates;
    this.mishaps = mishaps;
    this.script = script;
  }

  /// Where nobody of the told story has an offer, the employer stays.
  void write() {
    List<Applicant> seeking = seeking();
    int first = 0;
    for (Map.Entry<Body, Integer> each : plan.mishaps().leaving().entrySet()) {
      List<Applicant> offered =
          mishaps.some(seeking, first + each.getValue(), "offered").stream()
              .skip(first)
              .filter(mishaps::told)
              .toList();
      if (!offered.isEmpty()) {
        leave(each.getKey(), offered);
      }
      first += each.getValue();
    }
  }

  private void leave(Body employer, List<Applicant> offered) {
    Actor company = plan.company(employer);
    LocalDate day = plan.after(plan.mishaps().leavingOn(), 0);
    for (Applicant each : offered) {
      script.add(
          plan.at(day, 10),
          company,
          new MakeOffer(
              PlacementRef.of(
                  new PlacementId("plc-%s-offer-%05d".formatted(plan.key(), each.ordinal())),
                  each.person(),
                  employer.id(),
                  plan.program(),
                  null),
              EmploymentKind.FIXED_TERM,
              WageBand.MINIMUM,
              day));
    }
    LocalDate left = plan.after(day, WORKING_DAYS_TO_LEAVE);
    script.add(
        plan.at(left, 13),
        company,
        new WithdrawEmployer(EmployerId.of(employer.id()), employer.id(), left, "CLOSED_DOWN"));
  }

  /// Who may be found by employers and has neither work nor a business.
  private List<Applicant> seeking() {
    return fates.completing(plan).stream()
        .filter(each -> fates.consents(each) && !fates.withdraws(each))
        .filter(each -> !fates.findsWork(each) && !fates.foundsBusiness(each))
        .toList();
  }
}
