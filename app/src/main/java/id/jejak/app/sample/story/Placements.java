package id.jejak.app.sample.story;

import id.jejak.app.sample.Script;
import id.jejak.messages.placement.AcceptOffer;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.MakeOffer;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.StartPlacement;
import id.jejak.messages.program.ProgramTrack;
import java.time.LocalDate;

/// People placed in the programme's own track: an employer takes sixteen at once, without a
/// training before.
final class Placements {
  private static final int DAYS_TO_COME = 28;
  private static final int DAYS_TO_OFFER = 14;
  private static final int DAYS_TO_ACCEPT = 10;
  private static final int DAYS_TO_INSURE = 7;
  private static final int FIRST_END = 35;
  private static final int DAYS_OF_ENDS = 40;

  private final Plan plan;
  private final GroupFates fates;
  private final Groups groups;
  private final Jobs jobs;

  Placements(Plan plan, GroupFates fates, Groups groups, Script.Writer script) {
    this.plan = plan;
    this.fates = fates;
    this.groups = groups;
    this.jobs = new Jobs(plan, script);
  }

  void write() {
    for (Group group : plan.groups(Way.PLACEMENT)) {
      fates.chosen(group).forEach(this::write);
    }
  }

  private void write(Member who) {
    groups.comes(who, DAYS_TO_COME);
    Group group = who.group();
    var of =
        new PlacementRef(
            who.placement(),
            who.person(),
            group.host().id(),
            who.program(),
            ProgramTrack.PLACEMENT,
            null,
            null,
            null,
            null);
    var wage = jobs.wage(who.ordinal());
    LocalDate offered = groups.before(who, DAYS_TO_OFFER);
    groups.say(
        offered,
        9,
        plan.company(group.host()),
        new MakeOffer(of, EmploymentKind.FIXED_TERM, wage, offered));
    LocalDate accepted = groups.before(who, DAYS_TO_ACCEPT);
    groups.say(accepted, 13, plan.person(who.person()), new AcceptOffer(who.placement(), accepted));
    groups.premium(who, groups.before(who, DAYS_TO_INSURE));
    LocalDate first = group.first();
    groups.say(
        first,
        8,
        plan.company(group.host()),
        new StartPlacement(of, EmploymentKind.FIXED_TERM, wage, first));
    jobs.follow(
        who.placement(),
        group.host(),
        first,
        fates.leavesEarly(who)
            ? first.plusDays(FIRST_END + (long) groups.pick(who, "leaves", DAYS_OF_ENDS))
            : null);
  }
}
