package id.jejak.saga.assessment;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.ApplicationWithdrawn;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.CloseApplication;
import id.jejak.messages.assessment.DecisionSuperseded;
import id.jejak.messages.assessment.ExamSeatReleased;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.scheme.UnitCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Not yet competent (S11): the candidate is told, and may be assessed again in the units still
/// open, as the scheme allows (R32); then the application is closed, as it is once competent, by
/// the committee or on appeal.
///
/// `window`: the end of the last day for that, as the decision says, or of the next working day. A
/// seat for the next attempt stops it, and when nothing comes of that seat the same window is open
/// again. A closed application stays closed: an instance that ended stays ended.
final class NotYetCompetentProcess implements Process<NotYetCompetentProcess.State> {
  /// @param lastDay of the window; null before the first decision
  record State(ApplicationId application, Step step, @Nullable LocalDate lastDay) {
    State at(Step next) {
      return new State(application, next, lastDay);
    }
  }

  enum Step {
    UNDECIDED,
    WINDOW_OPEN,
    SEATED_AGAIN
  }

  @Override
  public String name() {
    return "not-yet-competent";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        AssessmentDecided.class,
        DecisionSuperseded.class,
        ExamSeatReserved.class,
        ExamSeatReleased.class,
        CandidateNoShow.class,
        AssessmentVoided.class,
        ApplicationWithdrawn.class,
        ApplicationClosed.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case AssessmentDecided decided -> decided.of().candidate().application().value();
      case DecisionSuperseded superseded -> superseded.of().candidate().application().value();
      case ExamSeatReserved seat -> seat.of().candidate().application().value();
      case ExamSeatReleased seat -> seat.of().candidate().application().value();
      case CandidateNoShow missed -> missed.of().candidate().application().value();
      case AssessmentVoided voided -> voided.of().candidate().application().value();
      case ApplicationWithdrawn withdrawn -> withdrawn.candidate().application().value();
      case ApplicationClosed closed -> closed.candidate().application().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new ApplicationId(key), Step.UNDECIDED, null);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case AssessmentDecided decided when decided.verdict() == Verdict.K -> close(is, "COMPETENT");
      case AssessmentDecided decided -> notYet(is, decided, bench);
      case DecisionSuperseded superseded when superseded.verdict() == Verdict.K ->
          close(is, "COMPETENT");
      case ExamSeatReserved _ when is.step() == Step.WINDOW_OPEN ->
          Reaction.to(is.at(Step.SEATED_AGAIN), new Cancel("window"));
      case CandidateNoShow missed when missed.excused() -> reopen(is, bench);
      case ExamSeatReleased _, AssessmentVoided _ -> reopen(is, bench);
      case TimerFired _ when is.step() == Step.WINDOW_OPEN -> close(is, "WINDOW_CLOSED");
      case ApplicationWithdrawn _, ApplicationClosed _ -> Reaction.to(is).end();
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> notYet(State is, AssessmentDecided decided, Bench bench) {
    LocalDate until = decided.reassessUntil();
    if (until == null) {
      return Reaction.to(
              is,
              tell(decided),
              new Send("close", new CloseApplication(is.application(), "ATTEMPTS_EXHAUSTED")))
          .end();
    }
    LocalDate lastDay = bench.calendar().workingDayFrom(until);
    return Reaction.to(
        new State(is.application(), Step.WINDOW_OPEN, lastDay),
        tell(decided),
        new Schedule("window", bench.calendar().endOf(lastDay)));
  }

  private static Send tell(AssessmentDecided decided) {
    return new Send(
        "tell",
        RequestNotification.to(
            decided.of().candidate().person(),
            Template.NOT_YET_COMPETENT,
            Map.of(
                "units",
                decided.notYet().stream()
                    .map(UnitCode::code)
                    .sorted()
                    .collect(Collectors.joining(", ")),
                "reassessUntil",
                decided.reassessUntil() == null ? "-" : decided.reassessUntil().toString(),
                "appealUntil",
                String.valueOf(decided.appealUntil())),
            decided.of().assessment().value()));
  }

  /// When the last day has passed meanwhile, the timer fires at once.
  private static Reaction<State> reopen(State is, Bench bench) {
    LocalDate lastDay = is.lastDay();
    return lastDay == null || is.step() != Step.SEATED_AGAIN
        ? Reaction.to(is)
        : Reaction.to(
            is.at(Step.WINDOW_OPEN), new Schedule("window", bench.calendar().endOf(lastDay)));
  }

  private static Reaction<State> close(State is, String why) {
    return Reaction.to(is, new Send("close", new CloseApplication(is.application(), why))).end();
  }
}
