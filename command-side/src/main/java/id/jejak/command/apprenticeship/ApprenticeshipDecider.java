package id.jejak.command.apprenticeship;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.apprenticeship.Apprenticeship.Stage;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.apprenticeship.AccidentClaimFiled;
import id.jejak.messages.apprenticeship.ApplyForApprenticeship;
import id.jejak.messages.apprenticeship.ApprenticeHadAccident;
import id.jejak.messages.apprenticeship.ApprenticeHired;
import id.jejak.messages.apprenticeship.ApprenticeInsuranceEnded;
import id.jejak.messages.apprenticeship.ApprenticeReleased;
import id.jejak.messages.apprenticeship.ApprenticeReserved;
import id.jejak.messages.apprenticeship.ApprenticeReturned;
import id.jejak.messages.apprenticeship.ApprenticeRule;
import id.jejak.messages.apprenticeship.ApprenticeshipCommand;
import id.jejak.messages.apprenticeship.ApprenticeshipEvent;
import id.jejak.messages.apprenticeship.ApprenticeshipKind;
import id.jejak.messages.apprenticeship.ApprenticeshipRef;
import id.jejak.messages.apprenticeship.ApprenticeshipTerminated;
import id.jejak.messages.apprenticeship.CompleteApprenticeship;
import id.jejak.messages.apprenticeship.DepartureRefused;
import id.jejak.messages.apprenticeship.EndApprenticeInsurance;
import id.jejak.messages.apprenticeship.FileAccidentClaim;
import id.jejak.messages.apprenticeship.HireApprentice;
import id.jejak.messages.apprenticeship.InsureApprentice;
import id.jejak.messages.apprenticeship.KeepLogbook;
import id.jejak.messages.apprenticeship.LogbookKept;
import id.jejak.messages.apprenticeship.RecordAccident;
import id.jejak.messages.apprenticeship.RecordApprenticeSelection;
import id.jejak.messages.apprenticeship.RecordApprenticeshipAgreement;
import id.jejak.messages.apprenticeship.RecordApprenticeshipPhase;
import id.jejak.messages.apprenticeship.RecordDeparture;
import id.jejak.messages.apprenticeship.RecordDepartureRefusal;
import id.jejak.messages.apprenticeship.RecordReturn;
import id.jejak.messages.apprenticeship.ReleaseApprentice;
import id.jejak.messages.apprenticeship.ReserveApprentice;
import id.jejak.messages.apprenticeship.SelectApprentice;
import id.jejak.messages.apprenticeship.StartApprenticeship;
import id.jejak.messages.apprenticeship.TakeOverApprentice;
import id.jejak.messages.apprenticeship.TerminateApprenticeship;
import id.jejak.messages.apprenticeship.TransferApprentice;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Apprenticeships (R39): the agreement is recorded at the labour office, the apprentice insured
/// for all of it, not too long, of the right age, not too many at one host, one at a time and
/// abroad once in a life.
final class ApprenticeshipDecider
    implements Decider<
        ApprenticeshipCommand, Apprenticeship, ApprenticeshipEvent, ApprenticeshipFacts> {
  private static final Set<Stage> BEFORE_START =
      EnumSet.of(Stage.SELECTED, Stage.AGREED, Stage.INSURED);
  private static final Set<Stage> STOPPED =
      EnumSet.of(Stage.PHASE_FAILED, Stage.TERMINATED, Stage.COMPLETED);

  private final WorkCalendar calendar;

  ApprenticeshipDecider(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public Class<ApprenticeshipCommand> commands() {
    return ApprenticeshipCommand.class;
  }

  @Override
  public Class<ApprenticeshipEvent> events() {
    return ApprenticeshipEvent.class;
  }

  @Override
  public Apprenticeship initial() {
    return Apprenticeship.NONE;
  }

  @Override
  public Apprenticeship evolve(Apprenticeship state, ApprenticeshipEvent event) {
    return state.evolve(event);
  }

  @Override
  public ApprenticeshipFacts facts(
      ApprenticeshipCommand command, Apprenticeship state, Provenance by, History history) {
    var today = by.day(calendar.zone());
    return switch (command) {
      case ApplyForApprenticeship asked -> ApprenticeshipFacts.of(asked.of(), today, history);
      case TakeOverApprentice asked ->
          ApprenticeshipFacts.of(asked.of(), today, history).handedOver(asked, history);
      case RecordApprenticeshipAgreement asked when state.of() != null ->
          ApprenticeshipFacts.of(state.of(), today, history)
              .recordedBy(asked.recordedBy(), today, history);
      case SelectApprentice _, StartApprenticeship _ when state.of() != null ->
          ApprenticeshipFacts.of(state.of(), today, history);
      default -> ApprenticeshipFacts.NONE;
    };
  }

  @Override
  public Decision<ApprenticeshipEvent> decide(
      ApprenticeshipCommand command, Apprenticeship is, ApprenticeshipFacts facts, Provenance by) {
    return switch (command) {
      case ApplyForApprenticeship asked -> ApprenticeshipStart.apply(asked, is, facts);
      case TakeOverApprentice asked -> ApprenticeshipStart.takeOver(asked, is, facts);
      default ->
          is.of() == null
              ? refuse(new NotFound(command.apprenticeship().value()))
              : goOn(command, is, is.of(), facts);
    };
  }

  private static Decision<ApprenticeshipEvent> goOn(
      ApprenticeshipCommand command,
      Apprenticeship is,
      ApprenticeshipRef of,
      ApprenticeshipFacts facts) {
    return switch (command) {
      case ApplyForApprenticeship _, TakeOverApprentice _ ->
          refuse(new AlreadyExists(of.apprenticeship().value()));
      case RecordApprenticeSelection asked -> ApprenticeshipStart.selection(asked, is, of);
      case ReserveApprentice asked ->
          given(
              is,
              new ApprenticeReserved(of, asked.place()),
              event ->
                  is.stage() == Stage.APPLIED
                      ? ApprenticeshipStart.chosen(is, of, accept(event))
                      : not(is, of));
      case SelectApprentice asked -> ApprenticeshipStart.select(asked, is, of, facts);
      case RecordApprenticeshipAgreement asked -> ApprenticeshipStart.agree(asked, is, of, facts);
      case InsureApprentice asked -> ApprenticeshipStart.insure(asked, is, of);
      case RecordDeparture asked -> ApprenticeshipStart.depart(asked, is, of);
      case RecordDepartureRefusal asked ->
          given(
              is,
              new DepartureRefused(of, asked.document(), asked.on()),
              event ->
                  BEFORE_START.contains(is.stage()) && isAbroad(of)
                      ? ApprenticeshipEnd.stop(is, of, event, ApprenticeClaims.neverLeft(of))
                      : not(is, of));
      case StartApprenticeship asked -> ApprenticeshipStart.start(asked, is, of, facts);
      case KeepLogbook asked ->
          given(
              is,
              new LogbookKept(of, asked.month(), asked.hours(), asked.on()),
              event -> is.stage() == Stage.RUNNING ? accept(event) : not(is, of));
      case RecordAccident asked ->
          given(
              is,
              new ApprenticeHadAccident(of, asked.on(), asked.what()),
              event -> is.stage() == Stage.RUNNING ? accept(event) : not(is, of));
      case FileAccidentClaim asked ->
          given(
              is,
              new AccidentClaimFiled(of, asked.accident(), asked.claim(), asked.on()),
              event ->
                  is.hadAccidentOn(asked.accident())
                      ? accept(event)
                      : broken(of, "NO_SUCH_ACCIDENT"));
      case RecordApprenticeshipPhase asked -> ApprenticeshipEnd.phase(asked, is, of);
      case RecordReturn asked ->
          given(
              is,
              new ApprenticeReturned(of, asked.on()),
              event -> is.departed() && !is.returned() ? accept(event) : not(is, of));
      case TransferApprentice asked -> ApprenticeshipEnd.transfer(asked, is, of);
      case TerminateApprenticeship asked ->
          given(
              is,
              new ApprenticeshipTerminated(of, asked.reason(), asked.on()),
              event ->
                  BEFORE_START.contains(is.stage()) || is.stage() == Stage.RUNNING
                      ? ApprenticeshipEnd.stop(is, of, event)
                      : not(is, of));
      case CompleteApprenticeship asked -> ApprenticeshipEnd.complete(asked, is, of);
      case HireApprentice asked ->
          given(
              is,
              new ApprenticeHired(of, asked.placement(), asked.kind(), asked.wage(), asked.on()),
              event -> STOPPED.contains(is.stage()) ? accept(event) : not(is, of));
      case ReleaseApprentice asked ->
          given(
              is,
              new ApprenticeReleased(of, asked.on()),
              event -> STOPPED.contains(is.stage()) ? accept(event) : not(is, of));
      case EndApprenticeInsurance asked ->
          given(
              is,
              new ApprenticeInsuranceEnded(of, asked.on()),
              event -> is.ended() != null && is.isInsured() ? accept(event) : not(is, of));
    };
  }

  /// What was recorded already needs no second time.
  static Decision<ApprenticeshipEvent> given(
      Apprenticeship is,
      ApprenticeshipEvent event,
      Function<ApprenticeshipEvent, Decision<ApprenticeshipEvent>> otherwise) {
    return is.recorded().contains(event) ? alreadySo() : otherwise.apply(event);
  }

  static boolean isAbroad(ApprenticeshipRef of) {
    return of.kind() == ApprenticeshipKind.OVERSEAS;
  }

  static Decision<ApprenticeshipEvent> claiming(ApprenticeshipEvent event, List<Claim> claims) {
    return Decision.<ApprenticeshipEvent>accept(event).claiming(claims.toArray(Claim[]::new));
  }

  static Decision<ApprenticeshipEvent> broken(ApprenticeshipRef of, String rule) {
    return refuse(new ApprenticeRule(of.apprenticeship(), rule));
  }

  static Decision<ApprenticeshipEvent> not(Apprenticeship is, ApprenticeshipRef of) {
    return refuse(new IllegalTransition(of.apprenticeship().value(), is.stage().name()));
  }
}
