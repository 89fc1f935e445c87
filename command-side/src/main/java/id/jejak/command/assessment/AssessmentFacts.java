package id.jejak.command.assessment;

import id.jejak.command.assessment.Assessment.Begun;
import id.jejak.kernel.History;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.PlanAssessment;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Mode;
import java.util.Set;

/// What a decision about an assessment must know besides; each kind of decision fills its part.
///
/// @param seated the candidate holds the seat that the plan names
/// @param units what this attempt covers
/// @param remote the candidate does not come in person, at least in part
record AssessmentFacts(boolean seated, Set<UnitCode> units, boolean remote, Plenary plenary) {
  static final AssessmentFacts NONE =
      new AssessmentFacts(false, Set.of(), false, new Plenary.None());

  static AssessmentFacts toPlan(PlanAssessment asked, History history) {
    var of = asked.of();
    var seat = new ExamSeatReserved(of, asked.assessor(), asked.day());
    boolean seated =
        of.assessment().equals(asked.assessment())
            && Session.of(of.session(), history) instanceof Session.Planned session
            && seat.equals(session.seats().get(asked.assessment()));
    var earlier = Attempts.before(of.attempt(), of.candidate().application(), history).earlier();
    var scheme = of.candidate().scheme();
    return new AssessmentFacts(
        seated,
        earlier.isEmpty()
            ? Scheme.of(scheme.scheme(), history).units(scheme)
            : earlier.getLast().unitsLeft(),
        false,
        new Plenary.None());
  }

  static AssessmentFacts toConsent(Begun is, History history) {
    boolean remote =
        Session.of(is.plan().of().session(), history) instanceof Session.Planned session
            && session.plan().mode() != Mode.ON_SITE;
    return new AssessmentFacts(false, Set.of(), remote, new Plenary.None());
  }

  static AssessmentFacts toDecide(PlenaryId plenary, History history) {
    return new AssessmentFacts(false, Set.of(), false, Plenary.of(plenary, history));
  }
}
