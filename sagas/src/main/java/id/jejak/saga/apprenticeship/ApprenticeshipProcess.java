package id.jejak.saga.apprenticeship;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.apprenticeship.AccidentClaimFiled;
import id.jejak.messages.apprenticeship.ApprenticeHadAccident;
import id.jejak.messages.apprenticeship.ApprenticeHired;
import id.jejak.messages.apprenticeship.ApprenticeInsured;
import id.jejak.messages.apprenticeship.ApprenticeReleased;
import id.jejak.messages.apprenticeship.ApprenticeReturned;
import id.jejak.messages.apprenticeship.ApprenticeTransferred;
import id.jejak.messages.apprenticeship.ApprenticeshipCompleted;
import id.jejak.messages.apprenticeship.ApprenticeshipId;
import id.jejak.messages.apprenticeship.ApprenticeshipPhaseFailed;
import id.jejak.messages.apprenticeship.ApprenticeshipRef;
import id.jejak.messages.apprenticeship.ApprenticeshipStarted;
import id.jejak.messages.apprenticeship.ApprenticeshipTerminated;
import id.jejak.messages.apprenticeship.DepartureRefused;
import id.jejak.messages.apprenticeship.EndApprenticeInsurance;
import id.jejak.messages.apprenticeship.LogbookKept;
import id.jejak.messages.apprenticeship.ReleaseApprentice;
import id.jejak.messages.apprenticeship.TakeOverApprentice;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.StartPlacement;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.shared.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One apprenticeship (S21, S22): a logbook every month, a claim after every accident, no insurance
/// longer than needed, another host when this one breaks the agreement, and a job where the host
/// keeps the person.
///
/// `logbook`: some days after each month the host is reminded of it. `claim:DAY`: the accident of
/// that day is to be claimed. `transfer`: nobody took over in time, and the person is released.
/// `end`: the term is over. Timers that have fired and that nothing follows are work for a person.
final class ApprenticeshipProcess implements Process<ApprenticeshipProcess.State> {
  /// @param of null before it is insured or begun
  /// @param from the first day; null before it
  /// @param to the last day of the term; null before the first
  /// @param month whose logbook is awaited, from 1
  record State(
      ApprenticeshipId apprenticeship,
      @Nullable ApprenticeshipRef of,
      boolean insured,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      int month) {
    State insured(ApprenticeshipRef ref) {
      return new State(apprenticeship, ref, true, from, to, month);
    }

    State uninsured() {
      return new State(apprenticeship, of, false, from, to, month);
    }

    State begun(ApprenticeshipStarted started) {
      return new State(apprenticeship, started.of(), insured, started.on(), started.term().to(), 1);
    }

    State awaiting(int next) {
      return new State(apprenticeship, of, insured, from, to, next);
    }
  }

  @Override
  public String name() {
    return "apprenticeship";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        ApprenticeInsured.class,
        DepartureRefused.class,
        ApprenticeshipStarted.class,
        LogbookKept.class,
        ApprenticeHadAccident.class,
        AccidentClaimFiled.class,
        ApprenticeshipPhaseFailed.class,
        ApprenticeReturned.class,
        ApprenticeshipTerminated.class,
        ApprenticeTransferred.class,
        ApprenticeshipCompleted.class,
        ApprenticeHired.class,
        ApprenticeReleased.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case ApprenticeInsured insured -> key(insured.of());
      case DepartureRefused refused -> key(refused.of());
      case ApprenticeshipStarted started -> key(started.of());
      case LogbookKept kept -> key(kept.of());
      case ApprenticeHadAccident accident -> key(accident.of());
      case AccidentClaimFiled filed -> key(filed.of());
      case ApprenticeshipPhaseFailed failed -> key(failed.of());
      case ApprenticeReturned returned -> key(returned.of());
      case ApprenticeshipTerminated terminated -> key(terminated.of());
      case ApprenticeTransferred transferred -> key(transferred.of());
      case ApprenticeshipCompleted completed -> key(completed.of());
      case ApprenticeHired hired -> key(hired.of());
      case ApprenticeReleased released -> key(released.of());
      default -> null;
    };
  }

  private static String key(ApprenticeshipRef of) {
    return of.apprenticeship().value();
  }

  @Override
  public State begin(String key) {
    return new State(new ApprenticeshipId(key), null, false, null, null, 0);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case ApprenticeInsured insured -> Reaction.to(is.insured(insured.of()));
      case ApprenticeshipStarted started -> begin(is, started, bench);
      case LogbookKept kept when kept.month() >= is.month() ->
          await(is.awaiting(kept.month() + 1), bench);
      case ApprenticeHadAccident accident -> accident(is, accident, bench);
      case AccidentClaimFiled filed -> Reaction.to(is, new Cancel("claim:" + filed.accident()));
      case DepartureRefused refused -> stop(is, refused.on()).and(release(is, refused.on()));
      case ApprenticeshipPhaseFailed failed -> failed(is, failed);
      case ApprenticeReturned returned when is.month() < 0 ->
          Reaction.to(is, release(is, returned.on()));
      case ApprenticeshipTerminated terminated -> terminated(is, terminated, bench);
      case ApprenticeTransferred transferred -> transferred(is, transferred);
      case ApprenticeshipCompleted completed -> stop(is, completed.on());
      case ApprenticeHired hired -> hired(is, hired);
      case ApprenticeReleased _ -> Reaction.to(is).end();
      case TimerFired fired -> fired(is, fired, bench);
      case StepRefused no -> refused(is, no);
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> begin(State is, ApprenticeshipStarted started, Bench bench) {
    var begun = await(is.begun(started), bench);
    return begun.and(new Schedule("end", bench.calendar().endOf(started.term().to())));
  }

  /// As long as there is a month to come.
  private static Reaction<State> await(State is, Bench bench) {
    var from = is.from();
    var to = is.to();
    if (from == null || to == null) {
      return Reaction.to(is);
    }
    LocalDate over = from.plusMonths(is.month());
    LocalDate due =
        bench
            .calendar()
            .workingDayFrom(over.plusDays(bench.rules().number("apprentice.logbookDays")));
    return over.isAfter(to.plusDays(1))
        ? Reaction.to(is, new Cancel("logbook"))
        : Reaction.to(is, new Schedule("logbook", bench.calendar().at(due, LocalTime.of(8, 0))));
  }

  private static Reaction<State> accident(State is, ApprenticeHadAccident accident, Bench bench) {
    LocalDate due =
        bench
            .calendar()
            .plusWorkingDays(accident.on(), bench.rules().number("apprentice.claimDays"));
    return Reaction.to(is, new Schedule("claim:" + accident.on(), bench.calendar().endOf(due)));
  }

  /// Abroad, somebody who fails comes home first; `month` -1 waits for that.
  private static Reaction<State> failed(State is, ApprenticeshipPhaseFailed failed) {
    return switch (failed.phase()) {
      case YEAR_1_EXAM, YEAR_3 -> stop(is.awaiting(-1), failed.on());
      case PRE_DEPARTURE, EXAM -> stop(is, failed.on()).and(release(is, failed.on()));
    };
  }

  private static Reaction<State> terminated(
      State is, ApprenticeshipTerminated terminated, Bench bench) {
    var stopped = stop(is, terminated.on());
    return switch (terminated.reason()) {
      case AGREEMENT_BROKEN, HOST_WITHDREW ->
          stopped.and(
              tell(terminated, Role.PROGRAM_ADMIN),
              new Schedule(
                  "transfer",
                  bench
                      .calendar()
                      .endOf(
                          bench
                              .calendar()
                              .plusWorkingDays(
                                  terminated.on(),
                                  bench.rules().number("apprentice.transferDays")))));
      case RAN_AWAY -> stopped.and(tell(terminated, Role.AUTHORITY), release(is, terminated.on()));
      case QUIT, ACCIDENT, ILLNESS, DISCIPLINE, PHASE_FAILED, OTHER ->
          stopped.and(release(is, terminated.on()));
    };
  }

  private static Send tell(ApprenticeshipTerminated terminated, Role role) {
    String id = terminated.of().apprenticeship().value();
    return new Send(
        "tell",
        RequestNotification.to(
            role,
            Template.APPRENTICESHIP_BROKEN,
            Map.of("apprenticeship", id, "reason", terminated.reason().name()),
            id));
  }

  private static Reaction<State> transferred(State is, ApprenticeTransferred transferred) {
    return stop(is, transferred.on())
        .and(
            new Send(
                "take-over",
                new TakeOverApprentice(
                    transferred.to(),
                    is.apprenticeship(),
                    transferred.daysDone(),
                    transferred.on())))
        .end();
  }

  private static Reaction<State> hired(State is, ApprenticeHired hired) {
    var of = hired.of();
    var job =
        new PlacementRef(
            hired.placement(),
            of.person(),
            of.host(),
            of.program(),
            ProgramTrack.APPRENTICESHIP,
            null,
            null,
            null,
            null);
    return Reaction.to(
            is, new Send("place", new StartPlacement(job, hired.kind(), hired.wage(), hired.on())))
        .end();
  }

  private static Reaction<State> fired(State is, TimerFired fired, Bench bench) {
    return switch (fired.timer()) {
      case "logbook" -> remind(is, bench);
      case "transfer" ->
          Reaction.to(is, release(is, bench.calendar().dayOf(fired.due()).minusDays(1)));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> remind(State is, Bench bench) {
    var of = is.of();
    if (of == null) {
      return Reaction.to(is);
    }
    String month = String.valueOf(is.month());
    return await(is.awaiting(is.month() + 1), bench)
        .and(
            new Send(
                "remind",
                RequestNotification.to(
                    of.host(),
                    Template.LOGBOOK_DUE,
                    Map.of("apprenticeship", is.apprenticeship().value(), "month", month),
                    is.apprenticeship().value(),
                    month)));
  }

  /// Nothing is awaited any more, and the cover ends with the day.
  private static Reaction<State> stop(State is, LocalDate on) {
    var acts = new ArrayList<Act>(List.of(new Cancel("logbook"), new Cancel("end")));
    if (is.insured()) {
      acts.add(new Send("end-insurance", new EndApprenticeInsurance(is.apprenticeship(), on)));
    }
    return Reaction.to(is.uninsured(), acts);
  }

  private static Send release(State is, LocalDate on) {
    return new Send("release", new ReleaseApprentice(is.apprenticeship(), on));
  }

  private static Reaction<State> refused(State is, StepRefused no) {
    return switch (no.step() + " " + no.code()) {
      // Hired or transferred at the last moment.
      case "release ILLEGAL_TRANSITION" -> Reaction.to(is);
      // The person has a full-time job already: that is where they are placed.
      case "place ALREADY_PLACED" -> Reaction.to(is).end();
      default -> Reaction.to(is, new Stop(no.code()));
    };
  }
}
