package id.jejak.command.assessment;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.assessment.Assessment.Begun;
import id.jejak.command.assessment.Assessment.Stage;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.assessment.AlreadyDecided;
import id.jejak.messages.assessment.AmendRecommendation;
import id.jejak.messages.assessment.AssessmentCommand;
import id.jejak.messages.assessment.AssessmentConsentSigned;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentEvent;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.AssessmentRecommendationRecorded;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.assessment.AttachRemoteRecording;
import id.jejak.messages.assessment.CandidateCheckedIn;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.CheckIn;
import id.jejak.messages.assessment.ConsentMissing;
import id.jejak.messages.assessment.DecidedCase;
import id.jejak.messages.assessment.EvidenceRecorded;
import id.jejak.messages.assessment.GiveFeedback;
import id.jejak.messages.assessment.MapInstruments;
import id.jejak.messages.assessment.NotReported;
import id.jejak.messages.assessment.PlanAssessment;
import id.jejak.messages.assessment.RecordAdjustment;
import id.jejak.messages.assessment.RecordAssessment;
import id.jejak.messages.assessment.RecordDecision;
import id.jejak.messages.assessment.RecordEvidence;
import id.jejak.messages.assessment.RecordNoShow;
import id.jejak.messages.assessment.ReplanAssessment;
import id.jejak.messages.assessment.ReturnReport;
import id.jejak.messages.assessment.ReviewAssessmentProcess;
import id.jejak.messages.assessment.SignConsent;
import id.jejak.messages.assessment.SubmitAssessmentReport;
import id.jejak.messages.assessment.SupersedeDecision;
import id.jejak.messages.assessment.UnitsIncomplete;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.assessment.VoidAssessment;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IdentityNotChecked;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// Assessments: planned with a seat, consent before evidence, a recommendation about every unit, a
/// report, and the committee's decision, once.
final class AssessmentDecider
    implements Decider<AssessmentCommand, Assessment, AssessmentEvent, AssessmentFacts> {
  @Override
  public Class<AssessmentCommand> commands() {
    return AssessmentCommand.class;
  }

  @Override
  public Class<AssessmentEvent> events() {
    return AssessmentEvent.class;
  }

  @Override
  public Assessment initial() {
    return new Assessment.None();
  }

  @Override
  public Assessment evolve(Assessment state, AssessmentEvent event) {
    return state.evolve(event);
  }

  @Override
  public AssessmentFacts facts(
      AssessmentCommand command, Assessment state, Provenance by, History history) {
    return switch (command) {
      case PlanAssessment asked -> AssessmentFacts.toPlan(asked, history);
      case SignConsent _ when state instanceof Begun is -> AssessmentFacts.toConsent(is, history);
      case RecordDecision asked -> AssessmentFacts.toDecide(asked.plenary(), history);
      default -> AssessmentFacts.NONE;
    };
  }

  @Override
  public Decision<AssessmentEvent> decide(
      AssessmentCommand command, Assessment state, AssessmentFacts facts, Provenance by) {
    return switch (state) {
      case Assessment.None _ ->
          command instanceof PlanAssessment asked
              ? plan(asked, facts)
              : refuse(new NotFound(command.assessment().value()));
      case Begun is -> proceed(command, is, facts);
    };
  }

  private static Decision<AssessmentEvent> proceed(
      AssessmentCommand command, Begun is, AssessmentFacts facts) {
    var of = is.plan().of();
    return switch (command) {
      case PlanAssessment asked -> planAgain(asked, is.plan());
      case CheckIn asked ->
          step(is, Stage.PLANNED, new CandidateCheckedIn(of, asked.identityEvidence()));
      case RecordNoShow asked -> step(is, Stage.PLANNED, new CandidateNoShow(of, asked.excused()));
      case SignConsent _ -> consent(is, facts);
      case RecordEvidence asked -> evidence(asked, is);
      case RecordAssessment asked -> recommend(asked, is);
      case SubmitAssessmentReport _ -> report(is);
      case RecordDecision asked -> record(asked, is, facts.plenary());
      case VoidAssessment asked -> annul(asked, is);
      case ReplanAssessment _,
          MapInstruments _,
          RecordAdjustment _,
          AttachRemoteRecording _,
          AmendRecommendation _,
          GiveFeedback _,
          ReviewAssessmentProcess _,
          ReturnReport _,
          SupersedeDecision _ ->
          refuse(wrongStage(is));
    };
  }

  private static Decision<AssessmentEvent> plan(PlanAssessment asked, AssessmentFacts facts) {
    return facts.seated()
        ? accept(new AssessmentPlanned(asked.of(), asked.assessor(), asked.day(), facts.units()))
        : refuse(new NotFound(asked.of().session().value()));
  }

  private static Decision<AssessmentEvent> planAgain(PlanAssessment asked, AssessmentPlanned plan) {
    return new AssessmentPlanned(asked.of(), asked.assessor(), asked.day(), plan.units())
            .equals(plan)
        ? alreadySo()
        : refuse(new AlreadyExists(asked.assessment().value()));
  }

  /// From afar, only who has shown an identity is there at all (R49).
  private static Decision<AssessmentEvent> consent(Begun is, AssessmentFacts facts) {
    boolean unseen =
        is.stage() == Stage.PLANNED
            || (is.last() instanceof CandidateCheckedIn in && in.identityEvidence().isBlank());
    return facts.remote() && unseen
        ? refuse(new IdentityNotChecked(is.plan().of().assessment().value()))
        : step(is, Stage.CHECKED_IN, new AssessmentConsentSigned(is.plan().of()));
  }

  /// Consent comes before any evidence (R22), and evidence is about a unit of this attempt.
  private static Decision<AssessmentEvent> evidence(RecordEvidence asked, Begun is) {
    for (var piece : asked.evidence()) {
      if (!is.plan().units().contains(piece.unit())) {
        return refuse(new NotFound(piece.unit().code()));
      }
    }
    var recorded = new EvidenceRecorded(is.plan().of(), asked.evidence());
    return switch (is.stage()) {
      case PLANNED, CHECKED_IN -> refuse(new ConsentMissing(asked.assessment()));
      case CONSENTED, IN_PROGRESS ->
          is.last().equals(recorded) || asked.evidence().isEmpty() ? alreadySo() : accept(recorded);
      case NO_SHOW, RECOMMENDED, REPORTED, DECIDED, VOID -> refuse(wrongStage(is));
    };
  }

  /// The recommendation covers every unit of the attempt, no other; overall competent only with
  /// every unit (R23). Only the assessor of the candidate gives it.
  private static Decision<AssessmentEvent> recommend(RecordAssessment asked, Begun is) {
    if (is.stage() == Stage.PLANNED || is.stage() == Stage.CHECKED_IN) {
      return refuse(new ConsentMissing(asked.assessment()));
    }
    if (!asked.assessor().equals(is.plan().assessor())) {
      return refuse(new NotFound(asked.assessment().value()));
    }
    Set<UnitCode> required = is.plan().units();
    if (!asked.units().keySet().equals(required)) {
      return refuse(new UnitsIncomplete(asked.assessment(), asked.units().size(), required.size()));
    }
    return step(
        is,
        Stage.IN_PROGRESS,
        new AssessmentRecommendationRecorded(
            is.plan().of(),
            asked.assessor(),
            asked.units(),
            overall(asked.units()),
            asked.followUp()));
  }

  private static Verdict overall(Map<UnitCode, Verdict> units) {
    return units.containsValue(Verdict.BK) ? Verdict.BK : Verdict.K;
  }

  private static Decision<AssessmentEvent> report(Begun is) {
    return step(
        is,
        Stage.RECOMMENDED,
        new AssessmentReported(
            is.plan().of(),
            is.plan().assessor(),
            is.plan().day(),
            is.notYet().isEmpty() ? Verdict.K : Verdict.BK));
  }

  /// What the signed decree says, once (R25). Not yet competent means the units that the assessor
  /// named, and all of them where the committee decided against a full recommendation.
  private static Decision<AssessmentEvent> record(RecordDecision asked, Begun is, Plenary plenary) {
    var of = is.plan().of();
    var notYet = is.notYet().isEmpty() ? is.plan().units() : is.notYet();
    var decided =
        new AssessmentDecided(
            of,
            asked.plenary(),
            asked.verdict(),
            plenary instanceof Plenary.Signed signed ? signed.decree().on() : LocalDate.MIN,
            asked.verdict() == Verdict.K ? Set.of() : notYet,
            null,
            null);
    return switch (is.stage()) {
      case DECIDED ->
          is.last().equals(decided) ? alreadySo() : refuse(new AlreadyDecided(of.assessment()));
      case NO_SHOW, VOID -> refuse(wrongStage(is));
      case PLANNED, CHECKED_IN, CONSENTED, IN_PROGRESS, RECOMMENDED ->
          refuse(new NotReported(of.assessment()));
      case REPORTED ->
          switch (plenary) {
            case Plenary.None _ -> refuse(new NotFound(asked.plenary().value()));
            case Plenary.Sitting _ ->
                refuse(new IllegalTransition(asked.plenary().value(), "CONVENED"));
            case Plenary.Signed signed ->
                signed.decree().decisions().contains(new DecidedCase(of, asked.verdict()))
                    ? accept(decided)
                    : refuse(new NotFound(of.assessment().value()));
          };
    };
  }

  private static Decision<AssessmentEvent> annul(VoidAssessment asked, Begun is) {
    return switch (is.stage()) {
      case VOID -> alreadySo();
      case DECIDED -> refuse(new AlreadyDecided(asked.assessment()));
      case NO_SHOW -> refuse(wrongStage(is));
      case PLANNED, CHECKED_IN, CONSENTED, IN_PROGRESS, RECOMMENDED, REPORTED ->
          accept(new AssessmentVoided(is.plan().of(), asked.reason(), null));
    };
  }

  private static Decision<AssessmentEvent> step(Begun is, Stage from, AssessmentEvent to) {
    if (is.last().equals(to)) {
      return alreadySo();
    }
    return is.stage() == from ? accept(to) : refuse(wrongStage(is));
  }

  private static IllegalTransition wrongStage(Begun is) {
    return new IllegalTransition(is.plan().of().assessment().value(), is.stage().name());
  }
}
