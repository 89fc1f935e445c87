package id.jejak.command.assessment;

import id.jejak.command.assessment.Assessment.Begun;
import id.jejak.kernel.History;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.SessionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The attempts of one application before a certain one.
///
/// @param complete every earlier attempt is over and leaves room for another, or its seat was given
///   back before anything came of it
record Attempts(List<Begun> earlier, boolean complete) {
  static final Attempts NONE = new Attempts(List.of(), true);

  static Attempts before(int attempt, ApplicationId application, History history) {
    var earlier = new ArrayList<Begun>();
    for (int n = 1; n < attempt; n++) {
      var id = AssessmentId.of(application, n);
      switch (Assessment.of(id, history)) {
        case Begun begun when begun.leavesRoom() -> earlier.add(begun);
        case Assessment.None _ when seatGivenBack(id, history) -> {}
        case Begun _, Assessment.None _ -> {
          return new Attempts(earlier, false);
        }
      }
    }
    return new Attempts(earlier, attempt > 0);
  }

  /// The last attempt that began came as far as its report.
  static boolean reported(ApplicationId application, History history) {
    boolean reported = false;
    for (int n = 1;
        Assessment.of(AssessmentId.of(application, n), history) instanceof Begun begun;
        n++) {
      reported =
          switch (begun.stage()) {
            case REPORTED, DECIDED, SUPERSEDED_BY_APPEAL -> true;
            case PLANNED, NO_SHOW, CHECKED_IN, CONSENTED, IN_PROGRESS, RECOMMENDED, VOID -> false;
          };
    }
    return reported;
  }

  private static boolean seatGivenBack(AssessmentId attempt, History history) {
    var session = history.holder("attempt", attempt.value());
    return session != null
        && session.startsWith("ses-")
        && Session.of(new SessionId(session), history) instanceof Session.Planned planned
        && !planned.seats().containsKey(attempt);
  }

  /// While the last decision leaves it open (R32), and nobody is excused more often than once.
  boolean allowAnother(LocalDate day, int excuses) {
    var decided = decisions();
    return complete
        && (decided.isEmpty() || open(decided.getLast(), day))
        && earlier.stream().filter(one -> one.last() instanceof CandidateNoShow).count() <= excuses;
  }

  List<AssessmentDecided> decisions() {
    return earlier.stream()
        .filter(one -> one.last() instanceof AssessmentDecided)
        .map(one -> (AssessmentDecided) one.last())
        .toList();
  }

  private static boolean open(AssessmentDecided decided, LocalDate day) {
    return decided.reassessUntil() != null && !day.isAfter(decided.reassessUntil());
  }
}
