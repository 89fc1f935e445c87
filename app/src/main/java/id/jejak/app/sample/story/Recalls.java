package id.jejak.app.sample.story;

import id.jejak.app.sample.Script;
import id.jejak.app.sample.story.Sittings.Held;
import id.jejak.app.sample.story.Sittings.Report;
import id.jejak.kernel.Personal;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.assessor.CorrectAssessorValidity;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.cases.DecideCase;
import id.jejak.messages.cases.RecordStatement;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Two licences that had ended before it became known: whatever the two assessors reported since
/// comes up again, is looked at by somebody else, and accepted with a reason.
final class Recalls {
  private static final int WORKING_DAYS_TO_LEARN = 20;
  private static final int WORKING_DAYS_TO_HEAR = 8;
  private static final int WORKING_DAYS_TO_DECIDE = 14;

  private final Plan plan;
  private final Staff staff;
  private final Sittings sittings;
  private final Script.Writer script;

  Recalls(Plan plan, Staff staff, Sittings sittings, Script.Writer script) {
    this.plan = plan;
    this.staff = staff;
    this.sittings = sittings;
    this.script = script;
  }

  /// What an assessor reported on and after a day.
  private record Lapse(Staff.Assessor assessor, LocalDate from, List<Report> reports) {}

  /// Only in the whole story are there as many as were planned.
  void write() {
    int recalled = plan.mishaps().recalled();
    if (recalled > 0 && plan.whole()) {
      LocalDate learnt =
          plan.after(
              sittings.held().stream()
                  .map(each -> each.sitting().day())
                  .max(Comparator.naturalOrder())
                  .orElseThrow(),
              WORKING_DAYS_TO_LEARN);
      pair(recalled).forEach(each -> learn(each, learnt));
    }
  }

  private void learn(Lapse lapse, LocalDate learnt) {
    AssessorId assessor = lapse.assessor().id();
    script.add(
        plan.at(learnt, 10),
        plan.authority(),
        new CorrectAssessorValidity(
            assessor,
            new Period(plan.licensed().from(), lapse.from().minusDays(1)),
            "SK-CONTOH-" + lapse.assessor().number()));
    for (Report each : lapse.reports()) {
      var recall = CaseId.of(CaseKind.RECALL, each.assessment().value(), assessor.value());
      script.add(
          plan.at(plan.after(learnt, WORKING_DAYS_TO_HEAR), 10),
          plan.lspAdmin(lapse.assessor().lsp()),
          new RecordStatement(
              recall, Personal.of(each.who().person(), "Bukti diperiksa ulang (contoh)")));
      script.add(
          plan.at(plan.after(learnt, WORKING_DAYS_TO_DECIDE), 10),
          plan.committee(lapse.assessor().lsp()),
          new DecideCase(recall, CaseOutcome.ACCEPTED_WITH_REASON, "EVIDENCE_SUFFICES"));
    }
  }

  /// The first two assessors whose last reports come to that number.
  private List<Lapse> pair(int recalled) {
    List<List<Lapse>> all =
        staff.assessors().stream().filter(each -> each.until() == null).map(this::lapses).toList();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        for (Lapse one : all.get(i)) {
          for (Lapse other : all.get(j)) {
            if (one.reports().size() + other.reports().size() == recalled) {
              return List.of(one, other);
            }
          }
        }
      }
    }
    throw new IllegalStateException("no two assessors reported " + recalled + " in the end");
  }

  /// Every day on which the licence could have ended, the latest first.
  private List<Lapse> lapses(Staff.Assessor assessor) {
    var lapses = new ArrayList<Lapse>();
    var since = new ArrayList<Report>();
    sittings.held().stream()
        .sorted(Comparator.comparing((Held each) -> each.sitting().day()).reversed())
        .forEach(each -> {
          List<Report> here =
              each.reports().stream()
                  .filter(report -> report.assessor().equals(assessor.id()))
                  .toList();
          if (!here.isEmpty()) {
            since.addAll(here);
            lapses.add(new Lapse(assessor, each.sitting().day(), List.copyOf(since)));
          }
        });
    return lapses;
  }
}
