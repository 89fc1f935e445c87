package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.ApplicationEvent;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.ApplicationLapsed;
import id.jejak.messages.assessment.ApplicationWithdrawn;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.CandidateRejected;
import id.jejak.messages.assessment.CandidateScheduled;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.SelfAssessmentReviewed;
import id.jejak.messages.assessment.SelfAssessmentSubmitted;

/// An application, from the form to its end.
sealed interface Application {
  record None() implements Application {}

  /// @param last what happened last: asking for the same again changes nothing
  record Filed(CandidateRef candidate, Stage stage, ApplicationEvent last) implements Application {}

  enum Stage {
    SUBMITTED,
    SELF_ASSESSED,
    REVIEWED,
    ADMITTED,
    SCHEDULED,
    REJECTED,
    LAPSED,
    WITHDRAWN,
    CLOSED
  }

  static Application of(ApplicationId id, History history) {
    Application application = new None();
    for (ApplicationEvent event : history.of(id, ApplicationEvent.class)) {
      application = application.evolve(event);
    }
    return application;
  }

  default Application evolve(ApplicationEvent event) {
    return switch (event) {
      case CertificationApplicationSubmitted submitted ->
          new Filed(submitted.candidate(), Stage.SUBMITTED, event);
      case SelfAssessmentSubmitted submitted ->
          new Filed(submitted.candidate(), Stage.SELF_ASSESSED, event);
      case SelfAssessmentReviewed reviewed ->
          new Filed(reviewed.candidate(), Stage.REVIEWED, event);
      case CandidateAdmitted admitted -> new Filed(admitted.candidate(), Stage.ADMITTED, event);
      case CandidateRejected rejected -> new Filed(rejected.candidate(), Stage.REJECTED, event);
      case CandidateScheduled scheduled -> new Filed(scheduled.candidate(), Stage.SCHEDULED, event);
      case ApplicationLapsed lapsed -> new Filed(lapsed.candidate(), Stage.LAPSED, event);
      case ApplicationWithdrawn withdrawn ->
          new Filed(withdrawn.candidate(), Stage.WITHDRAWN, event);
      case ApplicationClosed closed -> new Filed(closed.candidate(), Stage.CLOSED, event);
    };
  }
}
