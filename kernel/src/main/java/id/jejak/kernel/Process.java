package id.jejak.kernel;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A long-running process: a pure function from what happened to what to ask for next. One instance
/// per business key. It keeps identifiers and the step it is at, nothing that a person would want
/// erased.
///
/// @param <S> the instance's state, a record
public interface Process<S> {
  /// Stable: it is part of the identity of every command and timer of the process.
  String name();

  Class<S> state();

  /// The event types that it listens to, beside its own timers and refused steps.
  Set<Class<? extends Event>> hears();

  /// Which instance an event belongs to; null when it is not for this process.
  @Nullable String keyOf(Event event);

  S begin(String key);

  /// Pure and total. Called with the events of `hears`, and with `TimerFired` and `StepRefused` of
  /// this very instance.
  Reaction<S> react(S state, Recorded<?> recorded, Bench bench);

  /// What a reaction may lean on, as values.
  ///
  /// @param todo what the instance noted before this event
  record Bench(Rules rules, WorkCalendar calendar, Todo todo) {}
}
