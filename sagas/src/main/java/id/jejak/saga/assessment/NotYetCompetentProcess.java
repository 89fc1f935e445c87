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
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.CloseApplication;
import id.jejak.messages.assessment.ExamSeatReleased;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.Verdict;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Not yet competent (S11): the candidate may be assessed again, in the units still open, within a
/// window and up to the allowed decisions (R32); then the application is closed, as it is once
/// competent.
///
/// `window`: the end of the day `reassess.windowMonths` months after the log learnt of the
/// decision, or of the next working day. A seat for the next attempt stops it, and when nothing
/// comes of that seat the same window is open again. A closed application stays closed: an instance
/// that ended stays ended.
final class NotYetCompetentProcess implements Process<NotYetCompetentProcess.State> {
  /// @param decisions how often the committee said "not yet"
  /// @param lastDay of the window; null before the first such decision
  record State(ApplicationId application, Step step, int decisions, @Nullable LocalDate lastDay) {
    State at(Step next) {
      return new State(application, next, decisions, lastDay);
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
        ExamSeatReserved.class,
        ExamSeatReleased.class,
        CandidateNoShow.class,
        AssessmentVoided.class,
        ApplicationClosed.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case AssessmentDecided decided -> decided.of().candidate().application().value();
      case ExamSeatReserved seat -> seat.of().candidate().application().value();
      case ExamSeatReleased seat -> seat.of().candidate().application().value();
      case CandidateNoShow missed -> missed.of().candidate().application().value();
      case AssessmentVoided voided -> voided.of().candidate().application().value();
      case ApplicationClosed closed -> closed.candidate().application().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new ApplicationId(key), Step.UNDECIDED, 0, null);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case AssessmentDecided decided when decided.verdict() == Verdict.K -> close(is, "COMPETENT");
      case AssessmentDecided _ when isLast(is, bench) -> close(is, "ATTEMPTS_EXHAUSTED");
      case AssessmentDecided _ -> notYet(is, recorded, bench);
      case ExamSeatReserved _ when is.step() == Step.WINDOW_OPEN ->
          Reaction.to(is.at(Step.SEATED_AGAIN), new Cancel("window"));
      case CandidateNoShow missed when missed.excused() -> reopen(is, bench);
      case ExamSeatReleased _, AssessmentVoided _ -> reopen(is, bench);
      case TimerFired _ when is.step() == Step.WINDOW_OPEN -> close(is, "WINDOW_CLOSED");
      case ApplicationClosed _ -> Reaction.to(is).end();
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  /// Decisions count; an attempt that never took place does not.
  private static boolean isLast(State is, Bench bench) {
    return is.decisions() + 1 >= bench.rules().number("reassess.attempts");
  }

  private static Reaction<State> notYet(State is, Recorded<?> recorded, Bench bench) {
    LocalDate today = bench.calendar().dayOf(recorded.recordedAt());
    LocalDate lastDay =
        bench
            .calendar()
            .workingDayFrom(today.plusMonths(bench.rules().number("reassess.windowMonths")));
    return Reaction.to(
        new State(is.application(), Step.WINDOW_OPEN, is.decisions() + 1, lastDay),
        new Schedule("window", bench.calendar().endOf(lastDay)));
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
