package id.jejak.app.sample.story;

import id.jejak.app.sample.Script;
import id.jejak.app.sample.story.Sittings.Held;
import id.jejak.messages.assessment.AssignAssessor;
import id.jejak.messages.assessment.ScheduleAssessmentSession;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.shared.Mode;
import java.util.Comparator;
import java.util.List;

/// What somebody asks for and may not have: a session with a body without the scheme, in a venue
/// that was not verified for it, with an assessor whose licence has ended.
final class Forbidden {
  private static final int SEATS = 20;

  private final Plan plan;
  private final MishapFates mishaps;
  private final Staff staff;
  private final Sittings sittings;
  private final Script.Writer script;

  Forbidden(Plan plan, MishapFates mishaps, Staff staff, Sittings sittings, Script.Writer script) {
    this.plan = plan;
    this.mishaps = mishaps;
    this.staff = staff;
    this.sittings = sittings;
    this.script = script;
  }

  void write() {
    for (Held each : sittings.held()) {
      Sitting sitting = each.sitting();
      if (sitting.attempt() == 1) {
        if (mishaps.meet(sitting.like(), MishapFates.Kind.OUT_OF_SCOPE)) {
          schedule(each, "-L", other(sitting), other(sitting));
        }
        if (mishaps.meet(sitting.like(), MishapFates.Kind.WRONG_VENUE)) {
          schedule(each, "-T", sitting.lsp(), other(sitting));
        }
      }
    }
    staff.assessors().stream().filter(each -> each.until() != null).forEach(this::lapsed);
  }

  private void schedule(Held held, String suffix, Lsp lsp, Lsp hosts) {
    Sitting sitting = held.sitting();
    script.add(
        plan.at(held.scheduled(), 8),
        plan.lspAdmin(lsp),
        new ScheduleAssessmentSession(
            new SessionId(sitting.session().value() + suffix),
            lsp.body().id(),
            plan.program(),
            hosts.tuks().getFirst().id(),
            sitting.course().scheme(),
            sitting.day(),
            Mode.ON_SITE,
            SEATS));
  }

  /// The next body, which has other schemes and venues.
  private Lsp other(Sitting sitting) {
    List<Lsp> all = plan.cast().lsps();
    return all.get((all.indexOf(sitting.lsp()) + 1) % all.size());
  }

  /// Assigned once more to a session after the last day of the licence.
  private void lapsed(Staff.Assessor assessor) {
    sittings.held().stream()
        .filter(each -> each.sitting().lsp().equals(assessor.lsp()))
        .filter(each -> assessor.courses().contains(each.sitting().course()))
        .filter(each -> !assessor.licensedOn(each.sitting().day()))
        .min(
            Comparator.comparing((Held each) -> each.sitting().day())
                .thenComparing(each -> each.sitting().name()))
        .ifPresent(each ->
            script.add(
                plan.at(each.scheduled(), 10),
                plan.lspAdmin(assessor.lsp()),
                new AssignAssessor(each.sitting().session(), assessor.id())));
  }
}
