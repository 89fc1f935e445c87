package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.kernel.Personal;
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
import id.jejak.messages.assessment.Dossier;
import id.jejak.messages.assessment.EvidenceRequested;
import id.jejak.messages.assessment.EvidenceSupplied;
import id.jejak.messages.assessment.SelfAssessmentReviewed;
import id.jejak.messages.assessment.SelfAssessmentSubmitted;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessment.Track;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// An application, from the form to its end.
sealed interface Application {
  record None() implements Application {}

  /// @param candidate as it is after all moves
  /// @param dossier what the candidate brought, as it is now
  /// @param session in which the candidate has a seat; null without one
  /// @param last what happened last: asking for the same again changes nothing
  record Filed(
      CertificationApplicationSubmitted form,
      CandidateRef candidate,
      @Nullable Personal<Dossier> dossier,
      @Nullable SessionId session,
      boolean selfAssessed,
      boolean mayProceed,
      Stage stage,
      ApplicationEvent last)
      implements Application {
    Dossier brought() {
      return dossier == null ? Dossier.EMPTY : dossier.open().orElse(Dossier.EMPTY);
    }

    /// A case took the earlier assessment back: its forms and its fee count here too.
    boolean again() {
      return form.track() == Track.REASSESSMENT;
    }

    private Filed to(Stage next, ApplicationEvent event) {
      return new Filed(form, candidate, dossier, session, selfAssessed, mayProceed, next, event);
    }

    private Filed as(CandidateRef now) {
      return new Filed(form, now, dossier, session, selfAssessed, mayProceed, stage, last);
    }

    private Filed bringing(Personal<Dossier> now) {
      return new Filed(form, candidate, now, session, selfAssessed, mayProceed, stage, last);
    }

    private Filed in(@Nullable SessionId now) {
      return new Filed(form, candidate, dossier, now, selfAssessed, mayProceed, stage, last);
    }

    private Filed assessed(boolean self, boolean proceed) {
      return new Filed(form, candidate, dossier, session, self, proceed, stage, last);
    }
  }

  /// There is no draft: a form that is still being filled in is no fact.
  enum Stage {
    SUBMITTED,
    SELF_ASSESSED,
    REVIEWED,
    MORE_EVIDENCE,
    ADMITTED,
    FUNDING_QUEUED,
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
      case CertificationApplicationSubmitted form ->
          new Filed(
              form, form.candidate(), form.dossier(), null, false, false, Stage.SUBMITTED, event);
      case SelfAssessmentSubmitted _ ->
          change(is -> is.assessed(true, false).to(Stage.SELF_ASSESSED, event));
      case SelfAssessmentReviewed reviewed ->
          change(is -> is.assessed(true, reviewed.mayProceed()).to(Stage.REVIEWED, event));
      case EvidenceRequested _ -> change(is -> is.to(Stage.MORE_EVIDENCE, event));
      case EvidenceSupplied supplied ->
          change(is ->
              is.bringing(supplied.dossier())
                  .to(is.selfAssessed() ? Stage.SELF_ASSESSED : Stage.SUBMITTED, event));
      case CandidateAdmitted _ -> change(is -> is.to(Stage.ADMITTED, event));
      case CandidateRejected _ -> change(is -> is.to(Stage.REJECTED, event));
      case ApplicationAwaitsFunding _ -> change(is -> is.to(Stage.FUNDING_QUEUED, event));
      case ApplicationFunded _ -> change(is -> is.to(Stage.ADMITTED, event));
      case ApplicationMoved moved -> change(is -> is.as(moved.to()).to(is.stage(), event));
      case CandidateScheduled scheduled ->
          change(is -> is.in(scheduled.session()).to(Stage.SCHEDULED, event));
      case CandidateFreed _ -> change(is -> is.in(null).to(Stage.ADMITTED, event));
      case ApplicationLapsed _ -> change(is -> is.to(Stage.LAPSED, event));
      case ApplicationWithdrawn _ -> change(is -> is.to(Stage.WITHDRAWN, event));
      case ApplicationClosed _ -> change(is -> is.to(Stage.CLOSED, event));
    };
  }

  private Application change(UnaryOperator<Filed> change) {
    return this instanceof Filed is ? change.apply(is) : this;
  }
}
