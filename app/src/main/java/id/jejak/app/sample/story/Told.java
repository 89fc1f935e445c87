package id.jejak.app.sample.story;

import id.jejak.app.sample.Actor;
import id.jejak.app.sample.Script;
import id.jejak.messages.program.ProgramId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/// A year of a programme, told in stages. A stage writes what people do in it; what processes do is
/// left to them.
public final class Told {
  private final Plan plan;
  private final Script.Writer script;

  public Told(Plan plan) {
    this.plan = plan;
    this.script = new Script.Writer(plan.frame().dataset());
    var people = new People(plan);
    var fates = new Fates(plan, people);
    var mishaps = new MishapFates(plan);
    var staff = new Staff(plan, mishaps);
    new Foundations(plan, fates, staff, script).write();
    new Recruitment(plan, people, fates, script).write();
    new Delivery(plan, fates, script).write();
    var sittings = new Sittings(plan, fates, mishaps, staff, script);
    new Certification(plan, fates, staff, sittings, script).write();
    new ExternalCertificates(plan, fates, script).write();
    new Outcomes(plan, fates, mishaps, sittings, script).write();
    new Aftermath(plan, fates, sittings, script).write();
    new Duplicates(plan, fates, mishaps, script).write();
    new Clashes(plan, fates, mishaps, script).write();
    new PrivacyRequests(plan, fates, mishaps, sittings, script).write();
    new Forms(plan, fates, script).write();
    new Forbidden(plan, mishaps, staff, sittings, script).write();
    new Recalls(plan, staff, sittings, script).write();
    new LeavingEmployers(plan, fates, mishaps, script).write();
    new Oversight(plan, script).write();
    tellGroups(new GroupFates(plan, people, fates), new Groups(plan, people, script));
  }

  private void tellGroups(GroupFates fates, Groups groups) {
    new Apprenticeships(plan, fates, groups, script).write();
    new Abroad(plan, fates, groups).write();
    new Placements(plan, fates, groups, script).write();
  }

  /// For what a programme has beside the common course of things.
  public Script.Writer script() {
    return script;
  }

  /// What it counts in.
  public static ProgramId program(Plan plan) {
    return plan.program();
  }

  /// Who decides at the office.
  public static Actor head(Plan plan) {
    return plan.head();
  }

  /// When the office opens.
  public static Instant morning(Plan plan, LocalDate day) {
    return plan.at(day, 9);
  }

  /// The first moment of the simulation.
  public static Instant opens(Plan plan) {
    return plan.calendar().at(plan.frame().epoch(), LocalTime.MIDNIGHT);
  }

  /// Where the clock comes to stand.
  public static Instant ends(Plan plan) {
    return plan.calendar().endOf(plan.frame().end());
  }
}
