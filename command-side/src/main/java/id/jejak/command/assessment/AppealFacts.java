package id.jejak.command.assessment;

import id.jejak.command.assessment.Assessment.Begun;
import id.jejak.kernel.History;
import id.jejak.messages.assessment.ApplicationEvent;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.assessment.SelfAssessmentReviewed;
import id.jejak.messages.assessor.AssessorEvent;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.assessor.AssessorRegistered;
import id.jejak.messages.person.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a decision about an appeal must know besides.
///
/// @param involved who had a part in what the appeal is about: they are not on its panel (R31)
record AppealFacts(Assessment assessment, Set<PersonId> involved, int panel) {
  static final AppealFacts NONE = new AppealFacts(new Assessment.None(), Set.of(), 0);

  static AppealFacts toFile(AssessmentId assessment, History history) {
    return new AppealFacts(Assessment.of(assessment, history), Set.of(), 0);
  }

  static AppealFacts toAppoint(AssessmentRef of, History history) {
    return new AppealFacts(
        new Assessment.None(), involved(of, history), history.rules().number("appeal.panel"));
  }

  /// The candidate, who trained, who looked at the self-assessment, who assessed in this attempt or
  /// before, and who decided.
  private static Set<PersonId> involved(AssessmentRef of, History history) {
    var candidate = of.candidate();
    var involved = new HashSet<>(Trainers.of(List.of(candidate), history));
    involved.add(candidate.person());
    var assessors = new HashSet<AssessorId>();
    for (ApplicationEvent event : history.of(candidate.application(), ApplicationEvent.class)) {
      if (event instanceof SelfAssessmentReviewed reviewed) {
        assessors.add(reviewed.assessor());
      }
    }
    for (int attempt = 1; attempt <= of.attempt(); attempt++) {
      var id = AssessmentId.of(candidate.application(), attempt);
      if (Assessment.of(id, history) instanceof Begun begun) {
        assessors.add(begun.plan().assessor());
        if (begun.last() instanceof AssessmentDecided decided) {
          involved.addAll(members(decided.plenary(), history));
        }
      }
    }
    for (AssessorId assessor : assessors) {
      for (AssessorEvent event : history.of(assessor, AssessorEvent.class)) {
        if (event instanceof AssessorRegistered registered) {
          involved.add(registered.person());
        }
      }
    }
    return involved;
  }

  private static List<PersonId> members(PlenaryId plenary, History history) {
    return switch (Plenary.of(plenary, history)) {
      case Plenary.None _ -> List.of();
      case Plenary.Sitting is -> is.convened().members();
      case Plenary.Signed is -> is.convened().members();
    };
  }
}
