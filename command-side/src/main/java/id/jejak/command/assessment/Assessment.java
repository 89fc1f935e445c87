package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.messages.assessment.AssessmentConsentSigned;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentEvent;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.AssessmentRecommendationRecorded;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.assessment.CandidateCheckedIn;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.EvidenceRecorded;
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

    private Begun to(Stage next, AssessmentEvent event) {
      return new Begun(plan, next, event, notYet);
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
    if (event instanceof AssessmentPlanned plan) {
      return new Begun(plan, Stage.PLANNED, event, Set.of());
    }
    if (!(this instanceof Begun is)) {
      return this;
    }
    return switch (event) {
      case AssessmentPlanned plan -> new Begun(plan, Stage.PLANNED, event, Set.of());
      case CandidateCheckedIn _ -> is.to(Stage.CHECKED_IN, event);
      case CandidateNoShow _ -> is.to(Stage.NO_SHOW, event);
      case AssessmentConsentSigned _ -> is.to(Stage.CONSENTED, event);
      case EvidenceRecorded _ -> is.to(Stage.IN_PROGRESS, event);
      case AssessmentRecommendationRecorded recommended ->
          new Begun(is.plan(), Stage.RECOMMENDED, event, notYet(recommended.units()));
      case AssessmentReported _ -> is.to(Stage.REPORTED, event);
      case AssessmentDecided _ -> is.to(Stage.DECIDED, event);
      case AssessmentVoided _ -> is.to(Stage.VOID, event);
    };
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
