package id.jejak.command.apprenticeship;

import id.jejak.messages.apprenticeship.AccidentClaimFiled;
import id.jejak.messages.apprenticeship.ApprenticeDeparted;
import id.jejak.messages.apprenticeship.ApprenticeHadAccident;
import id.jejak.messages.apprenticeship.ApprenticeHired;
import id.jejak.messages.apprenticeship.ApprenticeInsuranceEnded;
import id.jejak.messages.apprenticeship.ApprenticeInsured;
import id.jejak.messages.apprenticeship.ApprenticeReleased;
import id.jejak.messages.apprenticeship.ApprenticeReserved;
import id.jejak.messages.apprenticeship.ApprenticeReturned;
import id.jejak.messages.apprenticeship.ApprenticeSelected;
import id.jejak.messages.apprenticeship.ApprenticeSelectionFailed;
import id.jejak.messages.apprenticeship.ApprenticeSelectionPassed;
import id.jejak.messages.apprenticeship.ApprenticeTakenOver;
import id.jejak.messages.apprenticeship.ApprenticeTransferred;
import id.jejak.messages.apprenticeship.ApprenticeshipAgreed;
import id.jejak.messages.apprenticeship.ApprenticeshipApplied;
import id.jejak.messages.apprenticeship.ApprenticeshipCompleted;
import id.jejak.messages.apprenticeship.ApprenticeshipEvent;
import id.jejak.messages.apprenticeship.ApprenticeshipPhase;
import id.jejak.messages.apprenticeship.ApprenticeshipPhaseFailed;
import id.jejak.messages.apprenticeship.ApprenticeshipPhasePassed;
import id.jejak.messages.apprenticeship.ApprenticeshipRef;
import id.jejak.messages.apprenticeship.ApprenticeshipStarted;
import id.jejak.messages.apprenticeship.ApprenticeshipTerminated;
import id.jejak.messages.apprenticeship.DepartureRefused;
import id.jejak.messages.apprenticeship.LogbookKept;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An apprenticeship: how far it is, and what the next step leans on.
///
/// @param recorded everything so far, so that asking twice is normal
/// @param steps of the selection that were passed
/// @param daysDone elsewhere, before it was taken over
/// @param started the first day
/// @param ended the last day of what came to an end
record Apprenticeship(
    Stage stage,
    Set<ApprenticeshipEvent> recorded,
    @Nullable ApprenticeshipRef of,
    int steps,
    int daysDone,
    @Nullable ApprenticeshipAgreed agreed,
    Set<ApprenticeshipPhase> phases,
    boolean departed,
    boolean returned,
    @Nullable LocalDate started,
    @Nullable LocalDate ended) {
  static final Apprenticeship NONE =
      new Apprenticeship(
          Stage.NONE, Set.of(), null, 0, 0, null, Set.of(), false, false, null, null);

  enum Stage {
    NONE,
    APPLIED,
    REJECTED,
    RESERVED,
    SELECTED,
    AGREED,
    INSURED,
    RUNNING,
    PHASE_FAILED,
    TERMINATED,
    TRANSFERRED,
    COMPLETED,
    HIRED,
    RELEASED
  }

  Apprenticeship evolve(ApprenticeshipEvent event) {
    var all = new HashSet<>(recorded);
    all.add(event);
    var is =
        new Apprenticeship(
            stage,
            Set.copyOf(all),
            of,
            steps,
            daysDone,
            agreed,
            phases,
            departed,
            returned,
            started,
            ended);
    return switch (event) {
      case ApprenticeshipApplied applied -> is.at(Stage.APPLIED).of(applied.of(), 0);
      case ApprenticeSelectionPassed passed -> is.stepped(passed.step().ordinal() + 1);
      case ApprenticeSelectionFailed _ -> is.at(Stage.REJECTED);
      case ApprenticeReserved _ -> is.at(Stage.RESERVED);
      case ApprenticeSelected _ -> is.at(Stage.SELECTED);
      case ApprenticeTakenOver taken -> is.at(Stage.SELECTED).of(taken.of(), taken.daysDone());
      case ApprenticeshipAgreed agreement -> is.at(Stage.AGREED).under(agreement);
      case ApprenticeInsured _ -> is.at(Stage.INSURED);
      case ApprenticeDeparted _ -> is.abroad(true, returned);
      case ApprenticeReturned _ -> is.abroad(departed, true);
      case DepartureRefused refused -> is.over(Stage.TERMINATED, refused.on());
      case ApprenticeshipStarted began -> is.at(Stage.RUNNING).begun(began.on());
      case ApprenticeshipPhasePassed passed -> is.passed(passed.phase());
      case ApprenticeshipPhaseFailed failed -> is.over(Stage.PHASE_FAILED, failed.on());
      case ApprenticeshipTerminated terminated -> is.over(Stage.TERMINATED, terminated.on());
      case ApprenticeTransferred transferred -> is.over(Stage.TRANSFERRED, transferred.on());
      case ApprenticeshipCompleted completed -> is.over(Stage.COMPLETED, completed.on());
      case ApprenticeHired _ -> is.at(Stage.HIRED);
      case ApprenticeReleased _ -> is.at(Stage.RELEASED);
      case LogbookKept _,
          ApprenticeHadAccident _,
          AccidentClaimFiled _,
          ApprenticeInsuranceEnded _ ->
          is;
    };
  }

  /// What was insured, until it ended.
  boolean isInsured() {
    return recorded.stream().anyMatch(ApprenticeInsured.class::isInstance)
        && recorded.stream().noneMatch(ApprenticeInsuranceEnded.class::isInstance);
  }

  boolean hadAccidentOn(LocalDate day) {
    return recorded.stream()
        .anyMatch(
            event -> event instanceof ApprenticeHadAccident accident && accident.on().equals(day));
  }

  /// Days that count as done if it stops on `day`.
  int daysUntil(LocalDate day) {
    return started == null ? daysDone : daysDone + (int) ChronoUnit.DAYS.between(started, day);
  }

  private Apprenticeship at(Stage now) {
    return new Apprenticeship(
        now, recorded, of, steps, daysDone, agreed, phases, departed, returned, started, ended);
  }

  private Apprenticeship of(ApprenticeshipRef ref, int done) {
    return new Apprenticeship(
        stage, recorded, ref, steps, done, agreed, phases, departed, returned, started, ended);
  }

  private Apprenticeship stepped(int now) {
    return new Apprenticeship(
        stage, recorded, of, now, daysDone, agreed, phases, departed, returned, started, ended);
  }

  private Apprenticeship under(ApprenticeshipAgreed agreement) {
    return new Apprenticeship(
        stage, recorded, of, steps, daysDone, agreement, phases, departed, returned, started,
        ended);
  }

  private Apprenticeship passed(ApprenticeshipPhase phase) {
    var all = new HashSet<>(phases);
    all.add(phase);
    return new Apprenticeship(
        stage,
        recorded,
        of,
        steps,
        daysDone,
        agreed,
        Set.copyOf(all),
        departed,
        returned,
        started,
        ended);
  }

  private Apprenticeship abroad(boolean left, boolean back) {
    return new Apprenticeship(
        stage, recorded, of, steps, daysDone, agreed, phases, left, back, started, ended);
  }

  private Apprenticeship begun(LocalDate on) {
    return new Apprenticeship(
        stage, recorded, of, steps, daysDone, agreed, phases, departed, returned, on, ended);
  }

  private Apprenticeship over(Stage now, LocalDate on) {
    return new Apprenticeship(
        now, recorded, of, steps, daysDone, agreed, phases, departed, returned, started, on);
  }
}
