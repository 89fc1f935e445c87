package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.messages.assessment.ApplicationAwaitsFunding;
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.ApplicationEvent;
import id.jejak.messages.assessment.ApplicationFunded;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.ApplicationLapsed;
import id.jejak.messages.assessment.ApplicationMoved;
import id.jejak.messages.assessment.ApplicationWithdrawn;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CandidateFreed;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.CandidateRejected;
import id.jejak.messages.assessment.CandidateScheduled;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.EvidenceRequested;
import id.jejak.messages.assessment.EvidenceSupplied;
import id.jejak.messages.assessment.SelfAssessmentReviewed;
import id.jejak.messages.assessment.SelfAssessmentSubmitted;

/// An application, from the form to its end.
sealed interface Application {
  record None() implements Application {}

  /// @param last what happened last: asking for the same again changes nothing
  record Filed(CertificationApplicationSubmitted form, Stage stage, ApplicationEvent last)
      implements Application {
    CandidateRef candidate() {
      return form.candidate();
    }
  }

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
      case CertificationApplicationSubmitted form -> new Filed(form, Stage.SUBMITTED, event);
      case SelfAssessmentSubmitted _ -> to(Stage.SELF_ASSESSED, event);
      case SelfAssessmentReviewed _ -> to(Stage.REVIEWED, event);
      case CandidateAdmitted _ -> to(Stage.ADMITTED, event);
      case CandidateRejected _ -> to(Stage.REJECTED, event);
      case CandidateScheduled _ -> to(Stage.SCHEDULED, event);
      case ApplicationLapsed _ -> to(Stage.LAPSED, event);
      case ApplicationWithdrawn _ -> to(Stage.WITHDRAWN, event);
      case ApplicationClosed _ -> to(Stage.CLOSED, event);
      case EvidenceRequested _,
          EvidenceSupplied _,
          ApplicationAwaitsFunding _,
          ApplicationFunded _,
          ApplicationMoved _,
          CandidateFreed _ ->
          this;
    };
  }

  private Application to(Stage next, ApplicationEvent event) {
    return this instanceof Filed is ? new Filed(is.form(), next, event) : this;
  }
}
