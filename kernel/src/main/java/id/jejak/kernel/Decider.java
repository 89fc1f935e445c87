package id.jejak.kernel;

/// The rules of one family of streams, as pure functions. The engine reads the stream, folds it
/// with `evolve`, has the facts gathered, and asks `decide`.
///
/// @param <C> sealed family of commands
/// @param <S> state, no richer than the decisions need
/// @param <E> sealed family of events
/// @param <F> what the decision must know beyond its own stream, as a value
public interface Decider<C extends Command, S, E extends Event, F> {
  Class<C> commands();

  Class<E> events();

  S initial();

  /// Lists every event, has no default and cannot fail: facts are not argued with.
  S evolve(S state, E event);

  /// Gathers what `decide` needs from other streams. The only place of a decider that reads.
  F facts(C command, S state, Provenance by, History history);

  /// Total and pure: never throws, waits, logs, or looks at a clock.
  Decision<E> decide(C command, S state, F facts, Provenance by);
}
