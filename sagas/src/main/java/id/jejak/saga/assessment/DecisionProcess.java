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
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.assessment.ReportReturned;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.shared.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decision (S9): a reported assessment waits for the plenary. What follows a decision is asked for
/// by other processes.
///
/// `decide`: the end of the day `decision.days` working days after the report; a report that the
/// committee gives back starts again with the next one. When it fires the decision is overdue, and
/// the committee is told. One decision per assessment (R25): an instance that ended stays ended.
final class DecisionProcess implements Process<DecisionProcess.State> {
  record State(Step step) {}

  enum Step {
    UNREPORTED,
    REPORTED,
    OVERDUE
  }

  @Override
  public String name() {
    return "decision";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        AssessmentReported.class,
        ReportReturned.class,
        AssessmentDecided.class,
        AssessmentVoided.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case AssessmentReported reported -> reported.of().assessment().value();
      case ReportReturned returned -> returned.of().assessment().value();
      case AssessmentDecided decided -> decided.of().assessment().value();
      case AssessmentVoided voided -> voided.of().assessment().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(Step.UNREPORTED);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    LocalDate today = bench.calendar().dayOf(recorded.recordedAt());
    return switch (recorded.event()) {
      case AssessmentReported _ when is.step() == Step.UNREPORTED ->
          Reaction.to(
              new State(Step.REPORTED),
              new Schedule("decide", bench.calendar().endOf(lastDay(today, bench))));
      case ReportReturned _ -> Reaction.to(new State(Step.UNREPORTED), new Cancel("decide"));
      case TimerFired fired -> overdue(fired);
      case AssessmentDecided _, AssessmentVoided _ -> Reaction.to(is).end();
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static LocalDate lastDay(LocalDate today, Bench bench) {
    return bench.calendar().plusWorkingDays(today, bench.rules().number("decision.days"));
  }

  private static Reaction<State> overdue(TimerFired fired) {
    String assessment = fired.instance().key();
    return Reaction.to(
        new State(Step.OVERDUE),
        new Send(
            "remind",
            RequestNotification.to(
                Role.COMMITTEE,
                Template.DECISION_OVERDUE,
                Map.of("assessment", assessment),
                assessment)));
  }
}
