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
import id.jejak.messages.assessment.ApplicationAwaitsFunding;
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.ApplicationCommand;
import id.jejak.messages.assessment.ApplicationEvent;
import id.jejak.messages.assessment.ApplicationFunded;
import id.jejak.messages.assessment.ApplicationLapsed;
import id.jejak.messages.assessment.ApplicationMoved;
import id.jejak.messages.assessment.ApplicationWithdrawn;
import id.jejak.messages.assessment.ApplyForCertification;
import id.jejak.messages.assessment.AwaitFunding;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CandidateFreed;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.CandidateRejected;
import id.jejak.messages.assessment.CandidateScheduled;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.CertifiedElsewhere;
import id.jejak.messages.assessment.CloseApplication;
import id.jejak.messages.assessment.EvidenceRequested;
import id.jejak.messages.assessment.EvidenceSupplied;
import id.jejak.messages.assessment.FreeCandidate;
import id.jejak.messages.assessment.LapseApplication;
import id.jejak.messages.assessment.MoveApplication;
import id.jejak.messages.assessment.NotInScheme;
import id.jejak.messages.assessment.RejectCandidate;
import id.jejak.messages.assessment.RejectUntrained;
import id.jejak.messages.assessment.RequestMoreEvidence;
import id.jejak.messages.assessment.RequirementNotMet;
import id.jejak.messages.assessment.ResumeFunded;
import id.jejak.messages.assessment.ReviewSelfAssessment;
import id.jejak.messages.assessment.ScheduleCandidate;
import id.jejak.messages.assessment.SelfAssessmentReviewed;
import id.jejak.messages.assessment.SelfAssessmentSubmitted;
import id.jejak.messages.assessment.SubmitSelfAssessment;
import id.jejak.messages.assessment.SupplyEvidence;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.assessment.ValidCertificateExists;
import id.jejak.messages.assessment.WithdrawApplication;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.licence.LspTypeNotAllowed;
import id.jejak.messages.scheme.Certifier;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Applications: submitted, self-assessed, reviewed, admitted, funded, scheduled once per attempt,
/// closed.
final class ApplicationDecider
    implements Decider<ApplicationCommand, Application, ApplicationEvent, ApplicationFacts> {
  private static final String UNTRAINED = "TRAINING_NOT_COMPLETED";
  private static final Set<Stage> BEFORE_ADMISSION =
      EnumSet.of(Stage.SUBMITTED, Stage.SELF_ASSESSED, Stage.REVIEWED);
  private static final Set<Stage> UNSEATED =
      EnumSet.of(
          Stage.SUBMITTED,
          Stage.SELF_ASSESSED,
          Stage.REVIEWED,
          Stage.MORE_EVIDENCE,
          Stage.ADMITTED,
          Stage.FUNDING_QUEUED);

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
    // Every office lies east of Greenwich: at worst it is already tomorrow there.
    var today = by.day(ZoneOffset.UTC);
    return switch (command) {
      case ApplyForCertification asked -> ApplicationFacts.toApply(asked, today, history);
      case AdmitCandidate asked when state instanceof Filed filed ->
          ApplicationFacts.toAdmit(filed.candidate(), filed, asked.on(), history);
      case RejectUntrained asked when state instanceof Filed filed ->
          ApplicationFacts.toRejectUntrained(filed, asked.on(), history);
      case MoveApplication asked when state instanceof Filed filed ->
          ApplicationFacts.toAdmit(moved(asked, filed.candidate()), filed, today, history);
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
      case ApplyForCertification asked ->
          is.form().equals(submitted(asked))
              ? alreadySo()
              : refuse(new AlreadyExists(asked.application().value()));
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
      case RequestMoreEvidence asked ->
          step(is, BEFORE_ADMISSION, new EvidenceRequested(candidate, asked.wanted()));
      case SupplyEvidence asked ->
          step(
              is,
              EnumSet.of(Stage.MORE_EVIDENCE),
              new EvidenceSupplied(candidate, asked.dossier()));
      case AdmitCandidate asked -> admit(asked, is, facts);
      case RejectCandidate asked ->
          step(
              is,
              EnumSet.of(Stage.SUBMITTED, Stage.SELF_ASSESSED, Stage.REVIEWED, Stage.MORE_EVIDENCE),
              new CandidateRejected(candidate, asked.on(), asked.reason()));
      case RejectUntrained asked -> rejectUntrained(asked, is, facts);
      case AwaitFunding _ ->
          step(is, EnumSet.of(Stage.ADMITTED), new ApplicationAwaitsFunding(candidate));
      case ResumeFunded _ ->
          is.stage() == Stage.ADMITTED
              ? alreadySo()
              : step(is, EnumSet.of(Stage.FUNDING_QUEUED), new ApplicationFunded(candidate));
      case MoveApplication asked -> move(asked, is, facts);
      case ScheduleCandidate asked ->
          step(
              is,
              EnumSet.of(Stage.ADMITTED, Stage.SCHEDULED),
              new CandidateScheduled(candidate, asked.session(), asked.day()));
      case FreeCandidate asked -> free(asked, is);
      case LapseApplication _ ->
          step(
              is,
              EnumSet.of(Stage.SUBMITTED, Stage.MORE_EVIDENCE),
              new ApplicationLapsed(candidate));
      case WithdrawApplication asked ->
          step(is, UNSEATED, new ApplicationWithdrawn(candidate, asked.reason()));
      case CloseApplication asked -> close(asked, is);
    };
  }

  /// The way must be one that the scheme version provides for.
  private static Decision<ApplicationEvent> apply(
      ApplyForCertification asked, ApplicationFacts facts) {
    if (facts.merged() != null) {
      return refuse(facts.merged());
    }
    var version = asked.candidate().scheme();
    var terms = facts.scheme().terms(version);
    if (terms == null || facts.scheme().objectionTo(version, facts.day()) != null) {
      return refuse(facts.scheme().mismatch(version));
    }
    if (terms.certifier() == Certifier.EXTERNAL) {
      return refuse(new CertifiedElsewhere(version));
    }
    if (asked.track() == Track.RPL && terms.entry() == SchemeTerms.Entry.TRAINING) {
      return refuse(new NotInScheme(version, "RPL"));
    }
    if (asked.track() == Track.RENEWAL) {
      if (terms.renewal() == SchemeTerms.Renewal.NONE) {
        return refuse(new NotInScheme(version, "RENEWAL"));
      }
      if (!renewable(asked.candidate(), facts.renewed())) {
        return refuse(new NotFound(String.valueOf(asked.renews())));
      }
    }
    return accept(submitted(asked));
  }

  /// One's own certificate of the same scheme.
  private static boolean renewable(CandidateRef candidate, @Nullable CertificateRef certificate) {
    return certificate != null
        && certificate.person().equals(candidate.person())
        && certificate.scheme().scheme().equals(candidate.scheme().scheme());
  }

  private static CertificationApplicationSubmitted submitted(ApplyForCertification asked) {
    return new CertificationApplicationSubmitted(
        asked.candidate(),
        asked.track(),
        asked.payer(),
        asked.dossier(),
        asked.renews(),
        asked.category());
  }

  /// Whoever the review of the self-assessment holds back is rejected; the others are admitted
  /// where the body may certify them, the requirements are met and no certificate is in the way.
  /// Who is assessed again because a case said so has gone through all that.
  private static Decision<ApplicationEvent> admit(
      AdmitCandidate asked, Filed is, ApplicationFacts facts) {
    var rejected = new CandidateRejected(is.candidate(), asked.on(), "MAY_NOT_PROCEED");
    if (is.last().equals(rejected)) {
      return alreadySo();
    }
    var from = is.again() ? BEFORE_ADMISSION : EnumSet.of(Stage.REVIEWED);
    if (from.contains(is.stage())) {
      if (is.selfAssessed() && is.stage() == Stage.REVIEWED && !is.mayProceed()) {
        return accept(rejected);
      }
      var objection = objectionTo(is.candidate(), is, facts);
      if (objection != null) {
        return refuse(objection);
      }
    }
    return step(is, from, new CandidateAdmitted(is.candidate(), asked.on()));
  }

  private static @Nullable Refusal objectionTo(
      CandidateRef candidate, Filed is, ApplicationFacts facts) {
    var unlicensed = unlicensed(candidate, facts);
    if (unlicensed != null) {
      return unlicensed;
    }
    var terms = facts.scheme().terms(candidate.scheme());
    var retired = facts.scheme().objectionTo(candidate.scheme(), facts.day());
    if (terms == null || retired != null) {
      return facts.scheme().mismatch(candidate.scheme());
    }
    var missing = facts.standing().missing(terms, is.form().track());
    if (missing != null) {
      return new RequirementNotMet(candidate.application(), missing);
    }
    var renews = is.form().renews();
    return facts.holding() == null || (renews != null && renews.value().equals(facts.holding()))
        ? null
        : new ValidCertificateExists(candidate.person(), candidate.scheme().scheme());
  }

  /// The body is licensed for the scheme (R16), and for people like the candidate (R17), or it gave
  /// the certificate that the candidate renews.
  private static @Nullable Refusal unlicensed(CandidateRef candidate, ApplicationFacts facts) {
    var licence = facts.licence();
    if (licence == null) {
      return null;
    }
    var objection = licence.objectionTo(candidate.scheme().scheme());
    var type = licence.type();
    if (objection != null || type == null || facts.network().admitsTo(type)) {
      return objection;
    }
    var renewed = facts.renewed();
    if (renewed != null && candidate.lsp().equals(renewed.lsp())) {
      return null;
    }
    var office = facts.network().office();
    return new LspTypeNotAllowed(candidate.lsp(), office == null ? candidate.lsp() : office);
  }

  /// Where the scheme asks for the training that was not completed after all (R13, R15). What was
  /// assessed by then speaks for itself.
  private static Decision<ApplicationEvent> rejectUntrained(
      RejectUntrained asked, Filed is, ApplicationFacts facts) {
    var candidate = is.candidate();
    var terms = facts.scheme().terms(candidate.scheme());
    if (terms == null || !facts.standing().lacksTraining(terms, is.form().track())) {
      return alreadySo();
    }
    return switch (is.stage()) {
      case SUBMITTED, SELF_ASSESSED, REVIEWED, MORE_EVIDENCE ->
          accept(new CandidateRejected(candidate, asked.on(), UNTRAINED));
      case ADMITTED, FUNDING_QUEUED -> accept(new ApplicationWithdrawn(candidate, UNTRAINED));
      case SCHEDULED ->
          facts.assessed() ? alreadySo() : accept(new ApplicationClosed(candidate, UNTRAINED));
      case REJECTED, LAPSED, WITHDRAWN, CLOSED -> alreadySo();
    };
  }

  /// A version must be in use that day, and what an admission asks for holds after the move too.
  private static Decision<ApplicationEvent> move(
      MoveApplication asked, Filed is, ApplicationFacts facts) {
    var to = moved(asked, is.candidate());
    if (to.equals(is.candidate())) {
      return alreadySo();
    }
    if (!UNSEATED.contains(is.stage())) {
      return refuse(wrongStage(is));
    }
    if (!to.scheme().scheme().equals(is.candidate().scheme().scheme())
        || facts.scheme().objectionTo(to.scheme(), facts.day()) != null) {
      return refuse(facts.scheme().mismatch(to.scheme()));
    }
    boolean admitted = is.stage() == Stage.ADMITTED || is.stage() == Stage.FUNDING_QUEUED;
    var objection = admitted ? objectionTo(to, is, facts) : unlicensed(to, facts);
    return objection == null
        ? accept(new ApplicationMoved(is.candidate(), to, asked.reason()))
        : refuse(objection);
  }

  private static CandidateRef moved(MoveApplication asked, CandidateRef from) {
    return new CandidateRef(
        from.application(),
        from.person(),
        asked.toVersion() == null ? from.scheme() : asked.toVersion(),
        asked.toLsp() == null ? from.lsp() : asked.toLsp(),
        from.program(),
        from.enrollment());
  }

  /// Only from the seat that is meant: meanwhile there may be another.
  private static Decision<ApplicationEvent> free(FreeCandidate asked, Filed is) {
    if (!asked.session().equals(is.session())) {
      return alreadySo();
    }
    return step(
        is,
        EnumSet.of(Stage.SCHEDULED),
        new CandidateFreed(is.candidate(), asked.session(), asked.reason()));
  }

  /// Closed is closed: the first reason stands.
  private static Decision<ApplicationEvent> close(CloseApplication asked, Filed is) {
    return is.stage() == Stage.CLOSED
        ? alreadySo()
        : step(
            is,
            EnumSet.of(Stage.ADMITTED, Stage.FUNDING_QUEUED, Stage.SCHEDULED),
            new ApplicationClosed(is.candidate(), asked.reason()));
  }

  private static Decision<ApplicationEvent> step(Filed is, Set<Stage> from, ApplicationEvent to) {
    if (is.last().equals(to)) {
      return alreadySo();
    }
    return from.contains(is.stage()) ? accept(to) : refuse(wrongStage(is));
  }

  private static IllegalTransition wrongStage(Filed is) {
    return new IllegalTransition(is.candidate().application().value(), is.stage().name());
  }
}
