package id.jejak.command.assessment;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.assessment.Application.Filed;
import id.jejak.command.assessment.Application.Stage;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Refusal;
import id.jejak.messages.assessment.AdmitCandidate;
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.ApplicationCommand;
import id.jejak.messages.assessment.ApplicationEvent;
import id.jejak.messages.assessment.ApplicationLapsed;
import id.jejak.messages.assessment.ApplicationWithdrawn;
import id.jejak.messages.assessment.ApplyForCertification;
import id.jejak.messages.assessment.AwaitFunding;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.CandidateRejected;
import id.jejak.messages.assessment.CandidateScheduled;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.CloseApplication;
import id.jejak.messages.assessment.FreeCandidate;
import id.jejak.messages.assessment.LapseApplication;
import id.jejak.messages.assessment.MoveApplication;
import id.jejak.messages.assessment.RejectCandidate;
import id.jejak.messages.assessment.RequestMoreEvidence;
import id.jejak.messages.assessment.ResumeFunded;
import id.jejak.messages.assessment.ReviewSelfAssessment;
import id.jejak.messages.assessment.ScheduleCandidate;
import id.jejak.messages.assessment.SelfAssessmentReviewed;
import id.jejak.messages.assessment.SelfAssessmentSubmitted;
import id.jejak.messages.assessment.SubmitSelfAssessment;
import id.jejak.messages.assessment.SupplyEvidence;
import id.jejak.messages.assessment.ValidCertificateExists;
import id.jejak.messages.assessment.WithdrawApplication;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.licence.LspTypeNotAllowed;
import id.jejak.messages.scheme.SchemeVersionMismatch;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Applications: submitted, self-assessed, reviewed, admitted, scheduled once per attempt, closed.
final class ApplicationDecider
    implements Decider<ApplicationCommand, Application, ApplicationEvent, ApplicationFacts> {
  private static final Set<Stage> BEFORE_ADMISSION =
      EnumSet.of(Stage.SUBMITTED, Stage.SELF_ASSESSED, Stage.REVIEWED);

  @Override
  public Class<ApplicationCommand> commands() {
    return ApplicationCommand.class;
  }

  @Override
  public Class<ApplicationEvent> events() {
    return ApplicationEvent.class;
  }

  @Override
  public Application initial() {
    return new Application.None();
  }

  @Override
  public Application evolve(Application state, ApplicationEvent event) {
    return state.evolve(event);
  }

  @Override
  public ApplicationFacts facts(
      ApplicationCommand command, Application state, Provenance by, History history) {
    return switch (command) {
      case ApplyForCertification asked -> ApplicationFacts.toApply(asked.candidate(), history);
      case AdmitCandidate asked when state instanceof Filed filed ->
          ApplicationFacts.toAdmit(filed.candidate(), asked.on(), history);
      default -> ApplicationFacts.NONE;
    };
  }

  @Override
  public Decision<ApplicationEvent> decide(
      ApplicationCommand command, Application state, ApplicationFacts facts, Provenance by) {
    return switch (state) {
      case Application.None _ ->
          command instanceof ApplyForCertification asked
              ? apply(asked, facts)
              : refuse(new NotFound(command.application().value()));
      case Filed is -> proceed(command, is, facts);
    };
  }

  private static Decision<ApplicationEvent> proceed(
      ApplicationCommand command, Filed is, ApplicationFacts facts) {
    CandidateRef candidate = is.candidate();
    return switch (command) {
      case ApplyForCertification asked -> applyAgain(asked, is);
      case SubmitSelfAssessment asked ->
          step(
              is,
              EnumSet.of(Stage.SUBMITTED),
              new SelfAssessmentSubmitted(candidate, asked.units()));
      case ReviewSelfAssessment asked ->
          step(
              is,
              EnumSet.of(Stage.SELF_ASSESSED),
              new SelfAssessmentReviewed(candidate, asked.assessor(), asked.mayProceed()));
      case AdmitCandidate asked -> admit(asked, is, facts);
      case ScheduleCandidate asked ->
          step(
              is,
              EnumSet.of(Stage.ADMITTED, Stage.SCHEDULED),
              new CandidateScheduled(candidate, asked.session(), asked.day()));
      case LapseApplication _ ->
          step(is, EnumSet.of(Stage.SUBMITTED), new ApplicationLapsed(candidate));
      case WithdrawApplication asked ->
          step(is, BEFORE_ADMISSION, new ApplicationWithdrawn(candidate, asked.reason()));
      case CloseApplication asked -> close(asked, is);
      case RequestMoreEvidence _,
          SupplyEvidence _,
          RejectCandidate _,
          AwaitFunding _,
          ResumeFunded _,
          MoveApplication _,
          FreeCandidate _ ->
          refuse(new IllegalTransition(candidate.application().value(), is.stage().name()));
    };
  }

  private static Decision<ApplicationEvent> apply(
      ApplyForCertification asked, ApplicationFacts facts) {
    var candidate = asked.candidate();
    return facts.scheme().knows(candidate.scheme())
        ? accept(submitted(asked))
        : refuse(new SchemeVersionMismatch(candidate.scheme(), facts.scheme().latest()));
  }

  private static CertificationApplicationSubmitted submitted(ApplyForCertification asked) {
    return new CertificationApplicationSubmitted(
        asked.candidate(), asked.track(), asked.payer(), asked.dossier(), asked.renews());
  }

  private static Decision<ApplicationEvent> applyAgain(ApplyForCertification asked, Filed is) {
    return is.form().equals(submitted(asked))
        ? alreadySo()
        : refuse(new AlreadyExists(asked.application().value()));
  }

  /// Whoever the review of the self-assessment holds back is rejected; the others are admitted
  /// where the body may certify them and no certificate is in the way.
  private static Decision<ApplicationEvent> admit(
      AdmitCandidate asked, Filed is, ApplicationFacts facts) {
    var rejected = new CandidateRejected(is.candidate(), asked.on(), "MAY_NOT_PROCEED");
    if (is.last().equals(rejected)) {
      return alreadySo();
    }
    if (is.last() instanceof SelfAssessmentReviewed reviewed) {
      if (!reviewed.mayProceed()) {
        return accept(rejected);
      }
      var objection = objectionTo(is.candidate(), facts);
      if (objection != null) {
        return refuse(objection);
      }
    }
    return step(is, EnumSet.of(Stage.REVIEWED), new CandidateAdmitted(is.candidate(), asked.on()));
  }

  private static @Nullable Refusal objectionTo(CandidateRef candidate, ApplicationFacts facts) {
    var licence = facts.licence();
    if (licence != null) {
      var objection = licence.objectionTo(candidate.scheme().scheme());
      if (objection != null) {
        return objection;
      }
      if (licence.isOf(LspType.P2) && !facts.network().members().contains(candidate.lsp())) {
        var office = facts.network().office();
        return office == null
            ? new NotFound(candidate.program().value())
            : new LspTypeNotAllowed(candidate.lsp(), office);
      }
    }
    return facts.certified()
        ? new ValidCertificateExists(candidate.person(), candidate.scheme().scheme())
        : null;
  }

  /// Closed is closed: the first reason stands.
  private static Decision<ApplicationEvent> close(CloseApplication asked, Filed is) {
    return is.stage() == Stage.CLOSED
        ? alreadySo()
        : step(
            is, EnumSet.of(Stage.SCHEDULED), new ApplicationClosed(is.candidate(), asked.reason()));
  }

  private static Decision<ApplicationEvent> step(Filed is, Set<Stage> from, ApplicationEvent to) {
    if (is.last().equals(to)) {
      return alreadySo();
    }
    return from.contains(is.stage())
        ? accept(to)
        : refuse(new IllegalTransition(is.candidate().application().value(), is.stage().name()));
  }
}
