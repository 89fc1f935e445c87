package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.messages.assessment.AssessmentConsentSigned;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentEvent;
import id.jejak.messages.assessment.AssessmentFeedbackGiven;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.AssessmentProcessReviewed;
import id.jejak.messages.assessment.AssessmentRecommendationRecorded;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.AssessmentReplanned;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.assessment.CandidateCheckedIn;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.DecisionSuperseded;
import id.jejak.messages.assessment.EvidenceRecorded;
import id.jejak.messages.assessment.InstrumentsMapped;
import id.jejak.messages.assessment.ReasonableAdjustmentRecorded;
import id.jejak.messages.assessment.RecommendationAmended;
import id.jejak.messages.assessment.RemoteRecordingAttached;
import id.jejak.messages.assessment.ReportReturned;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.scheme.UnitCode;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// One attempt of one candidate.
sealed interface Assessment {
  record None() implements Assessment {}

  /// @param plan with the assessor and the day that hold now
  /// @param last what happened last on the way to the decision: asking for the same again changes
  ///   nothing
  /// @param notYet the units in which the assessor found the candidate not yet competent
  /// @param beside what was recorded beside the way: instruments, adjustments, recordings, feedback
  record Begun(
      AssessmentPlanned plan,
      Stage stage,
      AssessmentEvent last,
      Set<UnitCode> notYet,
      Set<AssessmentEvent> beside)
      implements Assessment {
    AssessmentRef of() {
      return plan.of();
    }

    /// Nothing more comes of it, and it was not lost for good: another attempt may follow.
    boolean leavesRoom() {
      return switch (last) {
        case AssessmentDecided decided -> decided.verdict() == Verdict.BK;
        case CandidateNoShow noShow -> noShow.excused();
        case AssessmentVoided _ -> true;
        default -> false;
      };
    }

    /// A re-assessment covers only what is not yet competent; what never took place, or does not
    /// count, is done again (R32).
    Set<UnitCode> unitsLeft() {
      return last instanceof AssessmentDecided decided ? decided.notYet() : plan.units();
    }

    boolean recorded() {
      return beside.stream().anyMatch(RemoteRecordingAttached.class::isInstance);
    }

    private Begun to(Stage next, AssessmentEvent event) {
      return new Begun(plan, next, event, notYet, beside);
    }

    private Begun by(AssessmentReplanned now) {
      return new Begun(
          new AssessmentPlanned(plan.of(), now.assessor(), now.day(), plan.units()),
          stage,
          last,
          notYet,
          beside);
    }

    private Begun found(Map<UnitCode, Verdict> units, AssessmentEvent event) {
      return new Begun(plan, Stage.RECOMMENDED, event, notYetIn(units), beside);
    }

    private Begun noting(AssessmentEvent event) {
      var all = new LinkedHashSet<>(beside);
      all.add(event);
      return new Begun(plan, stage, last, notYet, Collections.unmodifiableSet(all));
    }
  }

  enum Stage {
    PLANNED,
    NO_SHOW,
    CHECKED_IN,
    CONSENTED,
    IN_PROGRESS,
    RECOMMENDED,
    REPORTED,
    DECIDED,
    SUPERSEDED_BY_APPEAL,
    VOID
  }

  static Assessment of(AssessmentId id, History history) {
    Assessment assessment = new None();
    for (AssessmentEvent event : history.of(id, AssessmentEvent.class)) {
      assessment = assessment.evolve(event);
    }
    return assessment;
  }

  default Assessment evolve(AssessmentEvent event) {
    return switch (event) {
      case AssessmentPlanned plan -> new Begun(plan, Stage.PLANNED, event, Set.of(), Set.of());
      case AssessmentReplanned now -> change(is -> is.by(now));
      case CandidateCheckedIn _ -> change(is -> is.to(Stage.CHECKED_IN, event));
      case CandidateNoShow _ -> change(is -> is.to(Stage.NO_SHOW, event));
      case AssessmentConsentSigned _ -> change(is -> is.to(Stage.CONSENTED, event));
      case EvidenceRecorded _ -> change(is -> is.to(Stage.IN_PROGRESS, event));
      case AssessmentRecommendationRecorded recommended ->
          change(is -> is.found(recommended.units(), event));
      case RecommendationAmended amended -> change(is -> is.found(amended.units(), event));
      case AssessmentReported _ -> change(is -> is.to(Stage.REPORTED, event));
      case ReportReturned _ -> change(is -> is.to(Stage.RECOMMENDED, event));
      case AssessmentDecided _ -> change(is -> is.to(Stage.DECIDED, event));
      case DecisionSuperseded _ -> change(is -> is.to(Stage.SUPERSEDED_BY_APPEAL, event));
      case AssessmentVoided _ -> change(is -> is.to(Stage.VOID, event));
      case InstrumentsMapped _,
          ReasonableAdjustmentRecorded _,
          RemoteRecordingAttached _,
          AssessmentFeedbackGiven _,
          AssessmentProcessReviewed _ ->
          change(is -> is.noting(event));
    };
  }

  private Assessment change(UnaryOperator<Begun> change) {
    return this instanceof Begun is ? change.apply(is) : this;
  }

  private static Set<UnitCode> notYetIn(Map<UnitCode, Verdict> units) {
    var notYet = new LinkedHashSet<UnitCode>();
    units.forEach((unit, verdict) -> {
      if (verdict == Verdict.BK) {
        notYet.add(unit);
      }
    });
    return Collections.unmodifiableSet(notYet);
  }
}
