package id.jejak.saga.scheme;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.scheme.RetireSchemeVersion;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionPublished;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The end of a scheme version, one instance for each version that another one follows. What
/// becomes of those who began under it is another process's (`scheme-transition`).
///
/// `retire`: the end of the last day of the transition; a day of the plan and not of an office, so
/// holidays do not move it.
final class SchemeRetirementProcess implements Process<SchemeRetirementProcess.State> {
  record State(SchemeVersion version) {}

  @Override
  public String name() {
    return "scheme-retirement";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(SchemeVersionPublished.class);
  }

  /// A next version is published to the version before it.
  @Override
  public @Nullable String keyOf(Event event) {
    return event instanceof SchemeVersionPublished next
        ? new SchemeVersion(next.scheme().scheme(), next.scheme().version() - 1).toString()
        : null;
  }

  @Override
  public State begin(String key) {
    int slash = key.lastIndexOf('/');
    return new State(
        new SchemeVersion(
            new SchemeId(key.substring(0, slash)), Integer.parseInt(key.substring(slash + 1))));
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case SchemeVersionPublished next ->
          Reaction.to(
              is, new Schedule("retire", bench.calendar().endOf(next.transition().until())));
      case TimerFired _ ->
          Reaction.to(is, new Send("retire", new RetireSchemeVersion(is.version()))).end();
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }
}
