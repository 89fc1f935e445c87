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
import id.jejak.messages.assessment.CloseApplication;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.Verdict;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Not yet competent (S11): the candidate may be assessed again, in the units still open, within a
/// window and up to the allowed attempts (R32); then the application is closed, as it is once
/// competent.
///
/// `window`: the end of the day `reassess.windowMonths` months after the decision, or of the next
/// working day; a seat for the next attempt stops it. A closed application stays closed: an
/// instance that ended stays ended.
final class NotYetCompetentProcess implements Process<NotYetCompetentProcess.State> {
  record State(ApplicationId application, Step step) {}

  enum Step {
    UNDECIDED,
    WINDOW_OPEN
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
    return Set.of(AssessmentDecided.class, ExamSeatReserved.class, ApplicationClosed.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case AssessmentDecided decided -> decided.of().candidate().application().value();
      case ExamSeatReserved seat -> seat.of().candidate().application().value();
      case ApplicationClosed closed -> closed.candidate().application().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new ApplicationId(key), Step.UNDECIDED);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case AssessmentDecided decided when decided.verdict() == Verdict.K -> close(is, "COMPETENT");
      case AssessmentDecided decided
          when decided.of().attempt() >= bench.rules().number("reassess.attempts") ->
          close(is, "ATTEMPTS_EXHAUSTED");
      case AssessmentDecided _ -> {
        LocalDate last =
            bench
                .calendar()
                .dayOf(recorded.recordedAt())
                .plusMonths(bench.rules().number("reassess.windowMonths"));
        yield Reaction.to(
            new State(is.application(), Step.WINDOW_OPEN),
            new Schedule("window", bench.calendar().endOf(bench.calendar().workingDayFrom(last))));
      }
      case ExamSeatReserved _ when is.step() == Step.WINDOW_OPEN ->
          Reaction.to(new State(is.application(), Step.UNDECIDED), new Cancel("window"));
      case TimerFired _ when is.step() == Step.WINDOW_OPEN -> close(is, "WINDOW_CLOSED");
      case ApplicationClosed _ -> Reaction.to(is).end();
      // Closed already, for a reason that came first.
      case StepRefused no when no.code().equals("ILLEGAL_TRANSITION") -> Reaction.to(is).end();
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> close(State is, String why) {
    return Reaction.to(is, new Send("close", new CloseApplication(is.application(), why))).end();
  }
}
