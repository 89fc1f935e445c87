package id.jejak.command.apprenticeship;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;
import static java.util.Objects.requireNonNull;

import id.jejak.command.apprenticeship.Apprenticeship.Stage;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.apprenticeship.AccidentClaimFiled;
import id.jejak.messages.apprenticeship.ApplyForApprenticeship;
import id.jejak.messages.apprenticeship.ApprenticeDeparted;
import id.jejak.messages.apprenticeship.ApprenticeHadAccident;
import id.jejak.messages.apprenticeship.ApprenticeHired;
import id.jejak.messages.apprenticeship.ApprenticeInsuranceEnded;
import id.jejak.messages.apprenticeship.ApprenticeInsured;
import id.jejak.messages.apprenticeship.ApprenticeReleased;
import id.jejak.messages.apprenticeship.ApprenticeReserved;
import id.jejak.messages.apprenticeship.ApprenticeReturned;
import id.jejak.messages.apprenticeship.ApprenticeRule;
import id.jejak.messages.apprenticeship.ApprenticeSelected;
import id.jejak.messages.apprenticeship.ApprenticeSelectionFailed;
import id.jejak.messages.apprenticeship.ApprenticeSelectionPassed;
import id.jejak.messages.apprenticeship.ApprenticeSelectionStep;
import id.jejak.messages.apprenticeship.ApprenticeTakenOver;
import id.jejak.messages.apprenticeship.ApprenticeTransferred;
import id.jejak.messages.apprenticeship.ApprenticeshipAgreed;
import id.jejak.messages.apprenticeship.ApprenticeshipApplied;
import id.jejak.messages.apprenticeship.ApprenticeshipCommand;
import id.jejak.messages.apprenticeship.ApprenticeshipCompleted;
import id.jejak.messages.apprenticeship.ApprenticeshipEvent;
import id.jejak.messages.apprenticeship.ApprenticeshipKind;
import id.jejak.messages.apprenticeship.ApprenticeshipPhase;
import id.jejak.messages.apprenticeship.ApprenticeshipPhaseFailed;
import id.jejak.messages.apprenticeship.ApprenticeshipPhasePassed;
import id.jejak.messages.apprenticeship.ApprenticeshipRef;
import id.jejak.messages.apprenticeship.ApprenticeshipStarted;
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
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
  private static final String ONE_AT_A_TIME = "apprentice";
  private static final String ONCE_ABROAD = "apprentice-overseas";
  private static final String HOST = "apprentices-of-host";

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
      case ApplyForApprenticeship asked -> apply(asked, is, facts);
      case TakeOverApprentice asked -> takeOver(asked, is, facts);
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
      case RecordApprenticeSelection asked -> selection(asked, is, of);
      case ReserveApprentice asked ->
          given(
              is,
              new ApprenticeReserved(of, asked.place()),
              event -> is.stage() == Stage.APPLIED ? chosen(is, of, accept(event)) : not(is, of));
      case SelectApprentice asked -> select(asked, is, of, facts);
      case RecordApprenticeshipAgreement asked -> agree(asked, is, of, facts);
      case InsureApprentice asked -> insure(asked, is, of);
      case RecordDeparture asked -> depart(asked, is, of);
      case RecordDepartureRefusal asked ->
          given(
              is,
              new DepartureRefused(of, asked.document(), asked.on()),
              event ->
                  BEFORE_START.contains(is.stage()) && isAbroad(of)
                      ? stop(is, of, event, once(of))
                      : not(is, of));
      case StartApprenticeship asked -> start(asked, is, of, facts);
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
      case RecordApprenticeshipPhase asked -> phase(asked, is, of);
      case RecordReturn asked ->
          given(
              is,
              new ApprenticeReturned(of, asked.on()),
              event -> is.departed() && !is.returned() ? accept(event) : not(is, of));
      case TransferApprentice asked -> transfer(asked, is, of);
      case TerminateApprenticeship asked ->
          given(
              is,
              new ApprenticeshipTerminated(of, asked.reason(), asked.on()),
              event ->
                  BEFORE_START.contains(is.stage()) || is.stage() == Stage.RUNNING
                      ? stop(is, of, event, List.of())
                      : not(is, of));
      case CompleteApprenticeship asked -> complete(asked, is, of);
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
  private static Decision<ApprenticeshipEvent> given(
      Apprenticeship is,
      ApprenticeshipEvent event,
      Function<ApprenticeshipEvent, Decision<ApprenticeshipEvent>> otherwise) {
    return is.recorded().contains(event) ? alreadySo() : otherwise.apply(event);
  }

  private static Decision<ApprenticeshipEvent> apply(
      ApplyForApprenticeship asked, Apprenticeship is, ApprenticeshipFacts facts) {
    var applied = new ApprenticeshipApplied(asked.of());
    if (is.of() != null) {
      return is.recorded().contains(applied)
          ? alreadySo()
          : refuse(new AlreadyExists(asked.apprenticeship().value()));
    }
    if (facts.nobody() != null) {
      return refuse(facts.nobody());
    }
    return facts.hostObjection() == null ? accept(applied) : refuse(facts.hostObjection());
  }

  /// Six steps in their order, for going abroad; who fails one is out.
  private static Decision<ApprenticeshipEvent> selection(
      RecordApprenticeSelection asked, Apprenticeship is, ApprenticeshipRef of) {
    var event =
        asked.passed()
            ? new ApprenticeSelectionPassed(of, asked.step())
            : new ApprenticeSelectionFailed(of, asked.step());
    return given(
        is,
        event,
        fresh -> {
          if (is.stage() != Stage.APPLIED) {
            return not(is, of);
          }
          return isAbroad(of) && asked.step().ordinal() == is.steps()
              ? accept(fresh)
              : broken(of, "SELECTION");
        });
  }

  private static Decision<ApprenticeshipEvent> chosen(
      Apprenticeship is, ApprenticeshipRef of, Decision<ApprenticeshipEvent> then) {
    return isAbroad(of) && is.steps() < ApprenticeSelectionStep.values().length
        ? broken(of, "SELECTION")
        : then;
  }

  private static Decision<ApprenticeshipEvent> select(
      SelectApprentice asked, Apprenticeship is, ApprenticeshipRef of, ApprenticeshipFacts facts) {
    return given(
        is,
        new ApprenticeSelected(of, asked.on()),
        event -> {
          if (is.stage() != Stage.APPLIED && is.stage() != Stage.RESERVED) {
            return not(is, of);
          }
          if (isNotOfAge(asked.on(), facts)) {
            return broken(of, "AGE");
          }
          var claims = new ArrayList<Claim>(List.of(oneAtATime(of)));
          if (isAbroad(of)) {
            claims.add(
                new Claim.Take(
                    ONCE_ABROAD,
                    of.person().value(),
                    of.apprenticeship().value(),
                    new ApprenticeRule(of.apprenticeship(), "ONCE_ABROAD")));
          }
          return chosen(is, of, claiming(event, claims));
        });
  }

  private static Claim oneAtATime(ApprenticeshipRef of) {
    return new Claim.Take(
        ONE_AT_A_TIME,
        of.person().value(),
        of.apprenticeship().value(),
        new ApprenticeRule(of.apprenticeship(), "ONE_AT_A_TIME"));
  }

  /// Nobody is selected anew: the person goes on, and the days done elsewhere count.
  private static Decision<ApprenticeshipEvent> takeOver(
      TakeOverApprentice asked, Apprenticeship is, ApprenticeshipFacts facts) {
    var of = asked.of();
    var taken = new ApprenticeTakenOver(of, asked.from(), asked.daysDone(), asked.on());
    if (is.of() != null) {
      return is.recorded().contains(taken)
          ? alreadySo()
          : refuse(new AlreadyExists(asked.apprenticeship().value()));
    }
    if (!facts.handedOver()) {
      return refuse(new NotFound(asked.from().value()));
    }
    return facts.hostObjection() == null
        ? claiming(taken, List.of(oneAtATime(of)))
        : refuse(facts.hostObjection());
  }

  private static Decision<ApprenticeshipEvent> agree(
      RecordApprenticeshipAgreement asked,
      Apprenticeship is,
      ApprenticeshipRef of,
      ApprenticeshipFacts facts) {
    var agreed =
        new ApprenticeshipAgreed(
            of,
            asked.number(),
            asked.recordedBy(),
            asked.term(),
            asked.allowance(),
            asked.workforce());
    return given(
        is,
        agreed,
        event -> {
          if (is.stage() != Stage.SELECTED) {
            return not(is, of);
          }
          if (facts.hostObjection() != null) {
            return refuse(facts.hostObjection());
          }
          if (!facts.recorder() || asked.number().isBlank()) {
            return broken(of, "NOT_RECORDED");
          }
          if (is.daysDone() + days(asked.term()) > facts.limits().maxDays()) {
            return broken(of, "DURATION");
          }
          return claiming(
              event,
              List.of(
                  new Claim.Share(
                      HOST,
                      of.host().value(),
                      of.apprenticeship().value(),
                      1,
                      facts.limits().places(asked.workforce()),
                      new ApprenticeRule(of.apprenticeship(), "SHARE_OF_WORKFORCE"))));
        });
  }

  private static long days(Period term) {
    return ChronoUnit.DAYS.between(term.from(), term.to()) + 1;
  }

  private static Decision<ApprenticeshipEvent> insure(
      InsureApprentice asked, Apprenticeship is, ApprenticeshipRef of) {
    var insured = new ApprenticeInsured(of, asked.insurer(), asked.policy(), asked.cover());
    return given(
        is,
        insured,
        event -> {
          if (is.stage() != Stage.AGREED) {
            return not(is, of);
          }
          var term = requireNonNull(is.agreed()).term();
          return asked.cover().covers(term.from()) && asked.cover().covers(term.to())
              ? accept(event)
              : broken(of, "INSURANCE");
        });
  }

  private static Decision<ApprenticeshipEvent> depart(
      RecordDeparture asked, Apprenticeship is, ApprenticeshipRef of) {
    return given(
        is,
        new ApprenticeDeparted(of, asked.on()),
        event -> {
          if (is.stage() != Stage.INSURED || !isAbroad(of) || is.departed()) {
            return not(is, of);
          }
          return is.phases().contains(ApprenticeshipPhase.PRE_DEPARTURE)
              ? accept(event)
              : broken(of, "PRE_DEPARTURE");
        });
  }

  private static Decision<ApprenticeshipEvent> start(
      StartApprenticeship asked,
      Apprenticeship is,
      ApprenticeshipRef of,
      ApprenticeshipFacts facts) {
    if (is.stage() != Stage.INSURED) {
      return asked.on().equals(is.started()) ? alreadySo() : not(is, of);
    }
    var term = requireNonNull(is.agreed()).term();
    if (!term.covers(asked.on())) {
      return broken(of, "DURATION");
    }
    if (isNotOfAge(asked.on(), facts)) {
      return broken(of, "AGE");
    }
    if (isAbroad(of) && !is.departed()) {
      return broken(of, "NOT_DEPARTED");
    }
    return claiming(
        new ApprenticeshipStarted(of, term, asked.on()),
        facts.track() == null ? List.of() : facts.track().place(of.person()));
  }

  private static boolean isNotOfAge(LocalDate on, ApprenticeshipFacts facts) {
    var birth = facts.birth();
    if (birth == null) {
      return true;
    }
    long age = ChronoUnit.YEARS.between(birth, on);
    return age < facts.limits().minAge() || age > facts.limits().maxAge();
  }

  private static Decision<ApprenticeshipEvent> phase(
      RecordApprenticeshipPhase asked, Apprenticeship is, ApprenticeshipRef of) {
    var event =
        asked.passed()
            ? new ApprenticeshipPhasePassed(of, asked.phase(), asked.on())
            : new ApprenticeshipPhaseFailed(of, asked.phase(), asked.on());
    return given(
        is,
        event,
        fresh -> {
          if (isAbroad(of) == (asked.phase() == ApprenticeshipPhase.EXAM)) {
            return broken(of, "PHASE");
          }
          var when =
              asked.phase() == ApprenticeshipPhase.PRE_DEPARTURE ? Stage.INSURED : Stage.RUNNING;
          if (is.stage() != when || is.phases().contains(asked.phase())) {
            return not(is, of);
          }
          return asked.passed() ? accept(fresh) : stop(is, of, fresh, List.of());
        });
  }

  /// Whoever is left behind by a host goes on elsewhere, of the same kind.
  private static Decision<ApprenticeshipEvent> transfer(
      TransferApprentice asked, Apprenticeship is, ApprenticeshipRef of) {
    var last = is.ended() == null ? asked.on() : is.ended();
    var event = new ApprenticeTransferred(of, asked.to(), is.daysUntil(last), asked.on());
    if (is.stage() == Stage.TRANSFERRED) {
      return is.recorded().stream()
              .anyMatch(
                  one -> one instanceof ApprenticeTransferred done && done.to().equals(asked.to()))
          ? alreadySo()
          : not(is, of);
    }
    if (is.stage() != Stage.RUNNING && is.stage() != Stage.TERMINATED) {
      return not(is, of);
    }
    boolean fits =
        asked.to().person().equals(of.person())
            && asked.to().kind() == of.kind()
            && !asked.to().apprenticeship().equals(of.apprenticeship());
    return fits ? stop(is, of, event, List.of()) : refuse(new NotFound(asked.to().host().value()));
  }

  private static Decision<ApprenticeshipEvent> complete(
      CompleteApprenticeship asked, Apprenticeship is, ApprenticeshipRef of) {
    return given(
        is,
        new ApprenticeshipCompleted(of, asked.on()),
        event -> {
          if (is.stage() != Stage.RUNNING) {
            return not(is, of);
          }
          var needed =
              switch (of.kind()) {
                case DOMESTIC -> EnumSet.of(ApprenticeshipPhase.EXAM);
                case OVERSEAS ->
                    EnumSet.of(ApprenticeshipPhase.YEAR_1_EXAM, ApprenticeshipPhase.YEAR_3);
              };
          if (!is.phases().containsAll(needed)) {
            return broken(of, "EXAM");
          }
          return isAbroad(of) && !is.returned()
              ? broken(of, "NOT_RETURNED")
              : stop(is, of, event, List.of());
        });
  }

  /// The person and the place at the host are free again.
  private static Decision<ApprenticeshipEvent> stop(
      Apprenticeship is, ApprenticeshipRef of, ApprenticeshipEvent event, List<Claim> more) {
    if (is.ended() != null) {
      return accept(event);
    }
    var claims = new ArrayList<Claim>();
    claims.add(new Claim.Release(ONE_AT_A_TIME, of.person().value(), of.apprenticeship().value()));
    if (is.agreed() != null) {
      claims.add(new Claim.ReleaseShare(HOST, of.host().value(), of.apprenticeship().value()));
    }
    claims.addAll(more);
    return claiming(event, claims);
  }

  /// Who never left may try again.
  private static List<Claim> once(ApprenticeshipRef of) {
    return List.of(
        new Claim.Release(ONCE_ABROAD, of.person().value(), of.apprenticeship().value()));
  }

  private static boolean isAbroad(ApprenticeshipRef of) {
    return of.kind() == ApprenticeshipKind.OVERSEAS;
  }

  private static Decision<ApprenticeshipEvent> claiming(
      ApprenticeshipEvent event, List<Claim> claims) {
    return Decision.<ApprenticeshipEvent>accept(event).claiming(claims.toArray(Claim[]::new));
  }

  private static Decision<ApprenticeshipEvent> broken(ApprenticeshipRef of, String rule) {
    return refuse(new ApprenticeRule(of.apprenticeship(), rule));
  }

  private static Decision<ApprenticeshipEvent> not(Apprenticeship is, ApprenticeshipRef of) {
    return refuse(new IllegalTransition(of.apprenticeship().value(), is.stage().name()));
  }
}
