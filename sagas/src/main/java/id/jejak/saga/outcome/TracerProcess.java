package id.jejak.saga.outcome;

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
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.outcome.OutcomeRecorded;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.TrainingCompleted;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The tracer study: so many months after a training (`outcome.months`) its graduate is asked what
/// they do. A timer (`month-3` and so on) that has fired is work for a person, who records the
/// answer; after the last one it is over.
final class TracerProcess implements Process<TracerProcess.State> {
  /// @param person null before the training was completed
  /// @param open the months that nobody has answered for yet
  record State(EnrollmentId enrollment, @Nullable PersonId person, List<Integer> open) {
    State {
      open = List.copyOf(open);
    }
  }

  @Override
  public String name() {
    return "tracer";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(TrainingCompleted.class, OutcomeRecorded.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case TrainingCompleted completed -> completed.of().enrollment().value();
      case OutcomeRecorded recorded -> recorded.of().enrollment().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new EnrollmentId(key), null, List.of());
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case TrainingCompleted completed when is.person() == null -> watch(is, completed, bench);
      case OutcomeRecorded answer when is.open().contains(answer.months()) ->
          answered(is, answer.months());
      case TimerFired fired -> ask(is, fired.timer());
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> watch(State is, TrainingCompleted completed, Bench bench) {
    var acts = new ArrayList<Act>();
    var open = new ArrayList<Integer>();
    for (String months : bench.rules().text("outcome.months").split("/")) {
      open.add(Integer.valueOf(months));
      LocalDate due =
          bench.calendar().workingDayFrom(completed.on().plusMonths(Integer.parseInt(months)));
      acts.add(new Schedule("month-" + months, bench.calendar().at(due, LocalTime.of(8, 0))));
    }
    return Reaction.to(new State(is.enrollment(), completed.of().person(), open), acts);
  }

  private static Reaction<State> ask(State is, String timer) {
    var person = is.person();
    return person == null
        ? Reaction.to(is)
        : Reaction.to(
            is,
            new Send(
                "ask",
                RequestNotification.to(
                    person,
                    Template.OUTCOME_SURVEY,
                    Map.of("enrollment", is.enrollment().value()),
                    is.enrollment().value(),
                    timer)));
  }

  private static Reaction<State> answered(State is, int months) {
    var next =
        new State(
            is.enrollment(),
            is.person(),
            is.open().stream().filter(other -> other != months).toList());
    return next.open().isEmpty()
        ? Reaction.to(next).end()
        : Reaction.to(next, new Cancel("month-" + months));
  }
}
