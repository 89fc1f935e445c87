package id.jejak.command.assessment;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.assessment.Assessment.Begun;
import id.jejak.command.assessment.Assessment.Stage;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Refusal;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.assessment.AlreadyDecided;
import id.jejak.messages.assessment.AmendRecommendation;
import id.jejak.messages.assessment.AssessmentCommand;
import id.jejak.messages.assessment.AssessmentConsentSigned;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentEvent;
import id.jejak.messages.assessment.AssessmentFeedbackGiven;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.AssessmentProcessReviewed;
import id.jejak.messages.assessment.AssessmentRecommendationRecorded;
import id.jejak.messages.assessment.AssessmentReplanned;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.assessment.AttachRemoteRecording;
import id.jejak.messages.assessment.CandidateCheckedIn;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.CheckIn;
import id.jejak.messages.assessment.ConsentMissing;
import id.jejak.messages.assessment.DecidedCase;
import id.jejak.messages.assessment.DecisionSuperseded;
import id.jejak.messages.assessment.EvidenceRecorded;
import id.jejak.messages.assessment.GiveFeedback;
import id.jejak.messages.assessment.InstrumentsMapped;
import id.jejak.messages.assessment.MapInstruments;
import id.jejak.messages.assessment.NotInScheme;
import id.jejak.messages.assessment.NotReported;
import id.jejak.messages.assessment.PlanAssessment;
import id.jejak.messages.assessment.ReasonableAdjustmentRecorded;
import id.jejak.messages.assessment.ReassessmentNotAllowed;
import id.jejak.messages.assessment.RecommendationAmended;
import id.jejak.messages.assessment.RecordAdjustment;
import id.jejak.messages.assessment.RecordAssessment;
import id.jejak.messages.assessment.RecordDecision;
import id.jejak.messages.assessment.RecordEvidence;
import id.jejak.messages.assessment.RecordNoShow;
import id.jejak.messages.assessment.RecordingMissing;
import id.jejak.messages.assessment.RemoteRecordingAttached;
import id.jejak.messages.assessment.ReplanAssessment;
import id.jejak.messages.assessment.ReportReturned;
import id.jejak.messages.assessment.ReturnReport;
import id.jejak.messages.assessment.ReviewAssessmentProcess;
import id.jejak.messages.assessment.SignConsent;
import id.jejak.messages.assessment.SubmitAssessmentReport;
import id.jejak.messages.assessment.SupersedeDecision;
import id.jejak.messages.assessment.UnitsIncomplete;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.assessment.VoidAssessment;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IdentityNotChecked;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Assessments: planned with a seat or on a portfolio, consent before evidence, a recommendation
/// about every unit, a report, and the committee's decision, once; an appeal or a case may change
/// it.
final class AssessmentDecider
    implements Decider<AssessmentCommand, Assessment, AssessmentEvent, AssessmentFacts> {
  private static final Set<Stage> BEFORE_EVIDENCE =
      EnumSet.of(Stage.PLANNED, Stage.CHECKED_IN, Stage.CONSENTED);
  private static final Set<Stage> AT_IT =
      EnumSet.of(Stage.CONSENTED, Stage.IN_PROGRESS, Stage.RECOMMENDED);
  private static final Set<Stage> SEEN =
      EnumSet.of(Stage.RECOMMENDED, Stage.REPORTED, Stage.DECIDED, Stage.SUPERSEDED_BY_APPEAL);

  private final WorkCalendar calendar;

  AssessmentDecider(WorkCalendar calendar) {
    this.calendar = calendar;
  }

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
    if (command instanceof PlanAssessment asked) {
      return AssessmentFacts.toPlan(asked, history);
    }
    if (!(state instanceof Begun is)) {
      return AssessmentFacts.NONE;
    }
    return switch (command) {
      case ReplanAssessment asked -> AssessmentFacts.toReplan(asked, is, history);
      case SignConsent _, SubmitAssessmentReport _ -> AssessmentFacts.toMeet(is, history);
      case MapInstruments _, RecordEvidence _ -> AssessmentFacts.toLook(is, history);
      case AmendRecommendation asked -> AssessmentFacts.toAmend(asked.assessment(), history);
      case ReturnReport asked -> AssessmentFacts.toReturn(asked.plenary(), history);
      case RecordDecision asked -> AssessmentFacts.toDecide(asked.plenary(), is, history);
      case SupersedeDecision asked -> AssessmentFacts.toSupersede(asked, history);
      case VoidAssessment asked when asked.because() != null ->
          AssessmentFacts.toVoid(asked.assessment(), asked.because(), history);
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

  private Decision<AssessmentEvent> proceed(
      AssessmentCommand command, Begun is, AssessmentFacts facts) {
    return switch (command) {
      case PlanAssessment asked -> planAgain(asked, is.plan());
      case ReplanAssessment asked -> replan(asked, is, facts);
      case MapInstruments asked -> map(asked, is, facts);
      case RecordAdjustment asked ->
          beside(
              is,
              EnumSet.of(Stage.PLANNED, Stage.CHECKED_IN, Stage.CONSENTED, Stage.IN_PROGRESS),
              new ReasonableAdjustmentRecorded(is.of(), asked.adjustment()));
      case CheckIn asked ->
          step(is, Stage.PLANNED, new CandidateCheckedIn(is.of(), asked.identityEvidence()));
      case RecordNoShow asked ->
          step(is, Stage.PLANNED, new CandidateNoShow(is.of(), asked.excused()));
      case SignConsent _ -> consent(is, facts);
      case RecordEvidence asked -> evidence(asked, is, facts);
      case AttachRemoteRecording asked ->
          beside(is, AT_IT, new RemoteRecordingAttached(is.of(), asked.reference()));
      case RecordAssessment asked -> recommend(asked, is);
      case AmendRecommendation asked -> amend(asked, is, facts);
      case GiveFeedback asked ->
          beside(
              is, SEEN, new AssessmentFeedbackGiven(is.of(), asked.disagreed(), asked.remarks()));
      case SubmitAssessmentReport _ -> report(is, facts);
      case ReviewAssessmentProcess asked ->
          beside(
              is,
              SEEN,
              new AssessmentProcessReviewed(
                  is.of(), asked.reviewer(), asked.principles(), asked.dimensions()));
      case ReturnReport asked -> giveBack(asked, is, facts.plenary());
      case RecordDecision asked -> record(asked, is, facts);
      case SupersedeDecision asked -> supersede(asked, is, facts);
      case VoidAssessment asked -> annul(asked, is, facts);
    };
  }

  private static Decision<AssessmentEvent> plan(PlanAssessment asked, AssessmentFacts facts) {
    var of = asked.of();
    var planned = new AssessmentPlanned(of, asked.assessor(), asked.day(), facts.units());
    if (of.session() != null) {
      return facts.seated() ? accept(planned) : refuse(new NotFound(of.session().value()));
    }
    if (facts.objection() != null) {
      return refuse(facts.objection());
    }
    return Decision.<AssessmentEvent>accept(planned)
        .claiming(
            new Claim.Take(
                "attempt",
                asked.assessment().value(),
                asked.assessment().value(),
                new ReassessmentNotAllowed(of.candidate().application(), of.attempt())));
  }

  private static Decision<AssessmentEvent> planAgain(PlanAssessment asked, AssessmentPlanned plan) {
    return new AssessmentPlanned(asked.of(), asked.assessor(), asked.day(), plan.units())
            .equals(plan)
        ? alreadySo()
        : refuse(new AlreadyExists(asked.assessment().value()));
  }

  /// As the session changed the seat.
  private static Decision<AssessmentEvent> replan(
      ReplanAssessment asked, Begun is, AssessmentFacts facts) {
    if (asked.assessor().equals(is.plan().assessor()) && asked.day().equals(is.plan().day())) {
      return alreadySo();
    }
    if (is.stage() != Stage.PLANNED) {
      return refuse(wrongStage(is));
    }
    return facts.seated()
        ? accept(new AssessmentReplanned(is.of(), asked.assessor(), asked.day()))
        : refuse(new NotFound(asked.assessment().value()));
  }

  private static Decision<AssessmentEvent> map(
      MapInstruments asked, Begun is, AssessmentFacts facts) {
    var required = is.plan().units();
    if (!asked.instruments().keySet().equals(required)) {
      return refuse(
          new UnitsIncomplete(asked.assessment(), asked.instruments().size(), required.size()));
    }
    for (var mapped : asked.instruments().entrySet()) {
      for (var instrument : mapped.getValue()) {
        if (!facts.methods().getOrDefault(mapped.getKey(), Set.of()).contains(instrument)) {
          return refuse(new NotInScheme(is.of().candidate().scheme(), instrument.name()));
        }
      }
    }
    return beside(is, BEFORE_EVIDENCE, new InstrumentsMapped(is.of(), asked.instruments()));
  }

  /// From afar, only who has shown an identity is there at all (R49). Nobody comes for a portfolio.
  private static Decision<AssessmentEvent> consent(Begun is, AssessmentFacts facts) {
    boolean unseen =
        is.stage() == Stage.PLANNED
            || (is.last() instanceof CandidateCheckedIn in && in.identityEvidence().isBlank());
    return facts.remote() && unseen
        ? refuse(new IdentityNotChecked(is.of().assessment().value()))
        : step(
            is,
            is.of().session() == null ? Stage.PLANNED : Stage.CHECKED_IN,
            new AssessmentConsentSigned(is.of()));
  }

  /// Consent comes before any evidence (R22), and evidence is about a unit of this attempt, by a
  /// method of the scheme.
  private static Decision<AssessmentEvent> evidence(
      RecordEvidence asked, Begun is, AssessmentFacts facts) {
    for (var piece : asked.evidence()) {
      if (!is.plan().units().contains(piece.unit())) {
        return refuse(new NotFound(piece.unit().code()));
      }
      if (!facts.methods().getOrDefault(piece.unit(), Set.of()).contains(piece.instrument())) {
        return refuse(new NotInScheme(is.of().candidate().scheme(), piece.instrument().name()));
      }
    }
    var recorded = new EvidenceRecorded(is.of(), asked.evidence());
    return switch (is.stage()) {
      case PLANNED, CHECKED_IN -> refuse(new ConsentMissing(asked.assessment()));
      case CONSENTED, IN_PROGRESS ->
          is.last().equals(recorded) || asked.evidence().isEmpty() ? alreadySo() : accept(recorded);
      case NO_SHOW, RECOMMENDED, REPORTED, DECIDED, SUPERSEDED_BY_APPEAL, VOID ->
          refuse(wrongStage(is));
    };
  }

  /// The recommendation covers every unit of the attempt, no other; overall competent only with
  /// every unit (R23). Only the assessor of the candidate gives it.
  private static Decision<AssessmentEvent> recommend(RecordAssessment asked, Begun is) {
    if (is.stage() == Stage.PLANNED || is.stage() == Stage.CHECKED_IN) {
      return refuse(new ConsentMissing(asked.assessment()));
    }
    var objection = objectionTo(asked.assessor(), asked.units(), is);
    return objection != null
        ? refuse(objection)
        : step(
            is,
            Stage.IN_PROGRESS,
            new AssessmentRecommendationRecorded(
                is.of(),
                asked.assessor(),
                asked.units(),
                overall(asked.units()),
                asked.followUp()));
  }

  /// Until the committee has decided, though its decree may not be signed yet.
  private static Decision<AssessmentEvent> amend(
      AmendRecommendation asked, Begun is, AssessmentFacts facts) {
    var amended =
        new RecommendationAmended(
            is.of(),
            asked.assessor(),
            asked.units(),
            overall(asked.units()),
            asked.followUp(),
            asked.reason());
    if (is.last().equals(amended)) {
      return alreadySo();
    }
    if (is.stage() == Stage.DECIDED || facts.decided()) {
      return refuse(new AlreadyDecided(asked.assessment()));
    }
    if (is.stage() != Stage.RECOMMENDED && is.stage() != Stage.REPORTED) {
      return refuse(wrongStage(is));
    }
    var objection = objectionTo(asked.assessor(), asked.units(), is);
    return objection == null ? accept(amended) : refuse(objection);
  }

  private static @Nullable Refusal objectionTo(
      AssessorId assessor, Map<UnitCode, Verdict> units, Begun is) {
    var assessment = is.of().assessment();
    if (!assessor.equals(is.plan().assessor())) {
      return new NotFound(assessment.value());
    }
    Set<UnitCode> required = is.plan().units();
    return units.keySet().equals(required)
        ? null
        : new UnitsIncomplete(assessment, units.size(), required.size());
  }

  private static Verdict overall(Map<UnitCode, Verdict> units) {
    return units.containsValue(Verdict.BK) ? Verdict.BK : Verdict.K;
  }

  private static Decision<AssessmentEvent> report(Begun is, AssessmentFacts facts) {
    return facts.remote() && is.stage() == Stage.RECOMMENDED && !is.recorded()
        ? refuse(new RecordingMissing(is.of().assessment()))
        : step(
            is,
            Stage.RECOMMENDED,
            new AssessmentReported(
                is.of(),
                is.plan().assessor(),
                is.plan().day(),
                is.notYet().isEmpty() ? Verdict.K : Verdict.BK));
  }

  /// The committee asked back, and has not decided meanwhile.
  private static Decision<AssessmentEvent> giveBack(ReturnReport asked, Begun is, Plenary plenary) {
    var assessment = asked.assessment();
    var returned = new ReportReturned(is.of(), asked.plenary(), asked.question());
    if (is.last().equals(returned)) {
      return alreadySo();
    }
    if (!(plenary instanceof Plenary.Sitting sitting)
        || !sitting.returned().containsKey(assessment)) {
      return refuse(
          plenary.decides(assessment)
              ? new AlreadyDecided(assessment)
              : new NotFound(asked.plenary().value()));
    }
    return step(is, Stage.REPORTED, returned);
  }

  /// What the signed decree says, once (R25). Not yet competent means the units that the assessor
  /// named, and all of them where the committee decided against a full recommendation; they can be
  /// assessed again as the scheme allows (R32), or the decision appealed (R31).
  private Decision<AssessmentEvent> record(RecordDecision asked, Begun is, AssessmentFacts facts) {
    var of = is.of();
    return switch (is.stage()) {
      case DECIDED ->
          is.last() instanceof AssessmentDecided decided
                  && decided.plenary().equals(asked.plenary())
                  && decided.verdict() == asked.verdict()
              ? alreadySo()
              : refuse(new AlreadyDecided(of.assessment()));
      case SUPERSEDED_BY_APPEAL -> refuse(new AlreadyDecided(of.assessment()));
      case NO_SHOW, VOID -> refuse(wrongStage(is));
      case PLANNED, CHECKED_IN, CONSENTED, IN_PROGRESS, RECOMMENDED ->
          refuse(new NotReported(of.assessment()));
      case REPORTED ->
          switch (facts.plenary()) {
            case Plenary.None _ -> refuse(new NotFound(asked.plenary().value()));
            case Plenary.Sitting _ ->
                refuse(new IllegalTransition(asked.plenary().value(), "CONVENED"));
            case Plenary.Signed signed ->
                signed.decree().decisions().contains(new DecidedCase(of, asked.verdict()))
                    ? accept(decided(asked, is, signed.convened().on(), facts.chances()))
                    : refuse(new NotFound(of.assessment().value()));
          };
    };
  }

  private AssessmentDecided decided(
      RecordDecision asked, Begun is, LocalDate on, AssessmentFacts.Chances chances) {
    return switch (asked.verdict()) {
      case K ->
          new AssessmentDecided(is.of(), asked.plenary(), Verdict.K, on, Set.of(), null, null);
      case BK ->
          new AssessmentDecided(
              is.of(),
              asked.plenary(),
              Verdict.BK,
              on,
              is.notYet().isEmpty() ? is.plan().units() : is.notYet(),
              chances.again() ? on.plusMonths(chances.months()) : null,
              calendar.plusWorkingDays(on, chances.appealDays()));
    };
  }

  private static Decision<AssessmentEvent> supersede(
      SupersedeDecision asked, Begun is, AssessmentFacts facts) {
    if (is.last() instanceof DecisionSuperseded done && done.appeal().equals(asked.appeal())) {
      return alreadySo();
    }
    if (!(is.last() instanceof AssessmentDecided decided)) {
      return refuse(wrongStage(is));
    }
    return facts.backed()
        ? accept(
            new DecisionSuperseded(
                is.of(), asked.appeal(), decided.plenary(), asked.verdict(), asked.on()))
        : refuse(new NotFound(asked.appeal().value()));
  }

  /// What is decided goes back only by a case.
  private static Decision<AssessmentEvent> annul(
      VoidAssessment asked, Begun is, AssessmentFacts facts) {
    return switch (is.stage()) {
      case VOID -> alreadySo();
      case DECIDED, SUPERSEDED_BY_APPEAL ->
          asked.because() == null
              ? refuse(new AlreadyDecided(asked.assessment()))
              : facts.backed()
                  ? accept(new AssessmentVoided(is.of(), asked.reason(), asked.because()))
                  : refuse(new NotFound(asked.because().value()));
      case NO_SHOW -> refuse(wrongStage(is));
      case PLANNED, CHECKED_IN, CONSENTED, IN_PROGRESS, RECOMMENDED, REPORTED ->
          accept(new AssessmentVoided(is.of(), asked.reason(), null));
    };
  }

  /// Recorded beside the way to the decision; each of a kind once.
  private static Decision<AssessmentEvent> beside(Begun is, Set<Stage> when, AssessmentEvent note) {
    if (is.beside().contains(note)) {
      return alreadySo();
    }
    if (!when.contains(is.stage())) {
      return refuse(wrongStage(is));
    }
    return is.beside().stream().anyMatch(other -> other.getClass() == note.getClass())
        ? refuse(new AlreadyExists(is.of().assessment().value()))
        : accept(note);
  }

  private static Decision<AssessmentEvent> step(Begun is, Stage from, AssessmentEvent to) {
    if (is.last().equals(to)) {
      return alreadySo();
    }
    return is.stage() == from ? accept(to) : refuse(wrongStage(is));
  }

  private static IllegalTransition wrongStage(Begun is) {
    return new IllegalTransition(is.of().assessment().value(), is.stage().name());
  }
}
