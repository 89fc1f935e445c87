package id.jejak.benchmarks.stages;

import id.jejak.benchmarks.stages.LifecycleEvent.Assessed;
import id.jejak.benchmarks.stages.LifecycleEvent.Decided;
import id.jejak.benchmarks.stages.LifecycleEvent.Placed;
import id.jejak.benchmarks.stages.LifecycleEvent.Started;
import id.jejak.benchmarks.stages.LifecycleEvent.Trained;
import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Three timers, `training`, `assessment` and `placement`, which the stages that they wait for
/// cancel, and the certificate that follows a decision.
public final class LifecycleProcess implements Process<LifecycleProcess.State> {
  record State(String step) {}

  @Override
  public String name() {
    return "lifecycle";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(Started.class, Trained.class, Assessed.class, Decided.class, Placed.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return event instanceof LifecycleEvent of ? of.id().value() : null;
  }

  @Override
  public State begin(String key) {
    return new State("NEW");
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    Instant due = recorded.recordedAt().plus(Duration.ofDays(14));
    return switch (recorded.event()) {
      case Started _ ->
          Reaction.to(
              new State("STARTED"),
              new Schedule("training", due),
              new Schedule("assessment", due),
              new Schedule("placement", due));
      case Trained _ -> Reaction.to(new State("TRAINED"), new Cancel("training"));
      case Assessed _ -> Reaction.to(new State("ASSESSED"), new Cancel("assessment"));
      case Decided decided ->
          Reaction.to(
              new State("DECIDED"),
              new Send(
                  "certify", new LifecycleCommand.Certify(decided.id(), "CERT-" + decided.id())));
      case Placed _ -> Reaction.to(new State("PLACED")).end();
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }
}
