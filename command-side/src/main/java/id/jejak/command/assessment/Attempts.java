package id.jejak.command.assessment;

import id.jejak.command.assessment.Assessment.Begun;
import id.jejak.kernel.History;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.CompetenceDecided;
import id.jejak.messages.assessment.PlenaryEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The attempts of one application before a certain one.
///
/// @param complete every earlier attempt took place, is over and leaves room for another
/// @param lastDecision the day of the last decision "not yet competent", if there is one
record Attempts(List<Begun> earlier, boolean complete, @Nullable LocalDate lastDecision) {
  static final Attempts NONE = new Attempts(List.of(), true, null);

  static Attempts before(int attempt, ApplicationId application, History history) {
    var earlier = new ArrayList<Begun>();
    @Nullable LocalDate lastDecision = null;
    for (int n = 1; n < attempt; n++) {
      var one = Assessment.of(AssessmentId.of(application, n), history);
      if (!(one instanceof Begun begun) || !begun.leavesRoom()) {
        return new Attempts(earlier, false, lastDecision);
      }
      earlier.add(begun);
      if (begun.last() instanceof AssessmentDecided decided) {
        lastDecision = dayOf(decided, history);
      }
    }
    return new Attempts(earlier, attempt > 0, lastDecision);
  }

  /// So many decisions, within so many months after the last one (R32).
  boolean allowAnother(LocalDate day, int decisions, int windowMonths) {
    return complete
        && earlier.stream().filter(one -> one.last() instanceof AssessmentDecided).count()
            < decisions
        && (lastDecision == null || !day.isAfter(lastDecision.plusMonths(windowMonths)));
  }

  private static @Nullable LocalDate dayOf(AssessmentDecided decided, History history) {
    for (PlenaryEvent event : history.of(decided.plenary(), PlenaryEvent.class)) {
      if (event instanceof CompetenceDecided competence
          && competence.of().assessment().equals(decided.of().assessment())) {
        return competence.on();
      }
    }
    return null;
  }
}
