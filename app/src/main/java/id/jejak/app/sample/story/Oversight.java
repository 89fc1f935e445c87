package id.jejak.app.sample.story;

import id.jejak.app.sample.Script;
import id.jejak.messages.licence.LicenceId;
import id.jejak.messages.licence.LiftLspSuspension;
import id.jejak.messages.licence.SuspendLsp;
import id.jejak.messages.scheme.PublishSchemeVersion;
import id.jejak.messages.scheme.TransitionPlan;
import java.time.LocalDate;

/// What the authority does in the middle of a year: it suspends the licence of a body for a while,
/// and gives a scheme another version, under which those finish who were admitted before.
final class Oversight {
  private final Plan plan;
  private final Script.Writer script;

  Oversight(Plan plan, Script.Writer script) {
    this.plan = plan;
    this.script = script;
  }

  void write() {
    var suspended = plan.mishaps().suspended();
    if (suspended != null) {
      suspend(suspended);
    }
    var revised = plan.mishaps().revised();
    if (revised != null) {
      revise(revised);
    }
  }

  private void suspend(Mishaps.Suspension suspended) {
    var licence = LicenceId.of(suspended.lsp().body().id());
    LocalDate lifted = suspended.from().plusDays(suspended.days());
    script.add(
        plan.at(suspended.from(), 9),
        plan.authority(),
        new SuspendLsp(licence, suspended.from(), "REPORTS_OVERDUE"));
    script.add(plan.at(lifted, 9), plan.authority(), new LiftLspSuspension(licence, lifted));
  }

  private void revise(Mishaps.Revision revised) {
    Course course = revised.course();
    script.add(
        plan.at(revised.on(), 9),
        plan.authority(),
        new PublishSchemeVersion(
            course.schemeId(),
            course.revised(),
            "Satu unit berubah (contoh)",
            new TransitionPlan(
                revised.on().plusDays(revised.days()), TransitionPlan.Candidates.FINISH)));
  }
}
