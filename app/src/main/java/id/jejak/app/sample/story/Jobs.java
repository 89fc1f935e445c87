package id.jejak.app.sample.story;

import id.jejak.app.sample.Script;
import id.jejak.messages.placement.EndPlacement;
import id.jejak.messages.placement.EndReason;
import id.jejak.messages.placement.JobMatch;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.RecordFollowUp;
import id.jejak.messages.placement.WageBand;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What follows the start of a job: somebody asks after it three times, or it ends early.
final class Jobs {
  private static final List<Integer> FOLLOW_UPS = List.of(30, 90, 180);

  private final Plan plan;
  private final Script.Writer script;

  Jobs(Plan plan, Script.Writer script) {
    this.plan = plan;
    this.script = script;
  }

  WageBand wage(int ordinal) {
    return WageBand.values()[plan.chance().weighted("person", ordinal, "wage", 25, 55, 20)];
  }

  /// @param end null for a job that lasts
  void follow(PlacementId placement, Body employer, LocalDate start, @Nullable LocalDate end) {
    follow(placement, employer, start, end, 0);
  }

  /// @param daysLate so many days later the first visit is entered, with the reason why
  void follow(
      PlacementId placement,
      Body employer,
      LocalDate start,
      @Nullable LocalDate end,
      int daysLate) {
    for (int days : FOLLOW_UPS) {
      LocalDate due = weekly(start.plusDays(days));
      if (!due.isAfter(plan.frame().end())
          && (end == null || start.plusDays(days + 7L).isBefore(end))) {
        var visit = new RecordFollowUp(placement, days, true, null, JobMatch.NOT_ASKED, due);
        if (daysLate > 0 && days == FOLLOW_UPS.getFirst()) {
          script.late(
              plan.at(due, 10),
              plan.at(weekly(due.plusDays(daysLate)), 10),
              plan.programAdmin(),
              visit,
              "Formulir kertas terlambat sampai");
        } else {
          script.add(plan.at(due, 10), plan.programAdmin(), visit);
        }
      }
    }
    if (end != null) {
      script.add(
          plan.at(weekly(end), 13),
          plan.company(employer),
          new EndPlacement(placement, end, EndReason.RESIGNED));
    }
  }

  /// The office enters these things on Thursdays, or on the working day after.
  LocalDate weekly(LocalDate day) {
    return plan.after(day.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)), 0);
  }
}
