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

/// One attempt of one candidate.
sealed interface Assessment {
  record None() implements Assessment {}

  /// @param last what happened last: asking for the same again changes nothing
  /// @param notYet the units in which the assessor found the candidate not yet competent
  record Begun(AssessmentPlanned plan, Stage stage, AssessmentEvent last, Set<UnitCode> notYet)
      implements Assessment {

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
      case AssessmentPlanned plan -> new Begun(plan, Stage.PLANNED, event, Set.of());
      case CandidateCheckedIn _ -> to(Stage.CHECKED_IN, event);
      case CandidateNoShow _ -> to(Stage.NO_SHOW, event);
      case AssessmentConsentSigned _ -> to(Stage.CONSENTED, event);
      case EvidenceRecorded _ -> to(Stage.IN_PROGRESS, event);
      case AssessmentRecommendationRecorded recommended ->
          this instanceof Begun is
              ? new Begun(is.plan(), Stage.RECOMMENDED, event, notYet(recommended.units()))
              : this;
      case AssessmentReported _ -> to(Stage.REPORTED, event);
      case AssessmentDecided _ -> to(Stage.DECIDED, event);
      case AssessmentVoided _ -> to(Stage.VOID, event);
      case AssessmentReplanned _,
          InstrumentsMapped _,
          ReasonableAdjustmentRecorded _,
          RemoteRecordingAttached _,
          RecommendationAmended _,
          AssessmentFeedbackGiven _,
          AssessmentProcessReviewed _,
          ReportReturned _,
          DecisionSuperseded _ ->
          this;
    };
  }

  private Assessment to(Stage next, AssessmentEvent event) {
    return this instanceof Begun is ? new Begun(is.plan(), next, event, is.notYet()) : this;
  }

  private static Set<UnitCode> notYet(Map<UnitCode, Verdict> units) {
    var notYet = new LinkedHashSet<UnitCode>();
    units.forEach((unit, verdict) -> {
      if (verdict == Verdict.BK) {
        notYet.add(unit);
      }
    });
    return Collections.unmodifiableSet(notYet);
  }
}
