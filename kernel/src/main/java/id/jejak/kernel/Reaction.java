package id.jejak.kernel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What a process answers to an event: its next state, what to ask for, and whether it is over.
public record Reaction<S>(S state, List<Act> acts, boolean ended) {
  public Reaction {
    acts = List.copyOf(acts);
  }

  public static <S> Reaction<S> to(S state, Act... acts) {
    return new Reaction<>(state, List.of(acts), false);
  }

  public static <S> Reaction<S> to(S state, List<Act> acts) {
    return new Reaction<>(state, acts, false);
  }

  public Reaction<S> and(Act... more) {
    var all = new ArrayList<>(acts);
    all.addAll(List.of(more));
    return new Reaction<>(state, all, ended);
  }

  /// Ends the instance: its pending timers are cancelled and later events find it over; it stays
  /// ended. When one of its last steps is refused it hears of that first and ends by its answer, so
  /// that no step is lost in silence.
  public Reaction<S> end() {
    return new Reaction<>(state, acts, true);
  }

  public sealed interface Act {}

  /// Asks for `command`, awaited. Its id is derived from the causing event and `step`, which is
  /// unique in a reaction. A refusal comes back as `StepRefused`; a process that does not expect it
  /// becomes an incident.
  public record Send(String step, Command command) implements Act {}

  /// Sets the timer `timer`, replacing a pending one of that name; it fires at `due` or at the next
  /// chance after it.
  public record Schedule(String timer, Instant due) implements Act {}

  public record Cancel(String timer) implements Act {}

  /// Puts `item` on the instance's list, or gives it another note.
  public record Note(String item, String note) implements Act {}

  /// Takes `item` off the list, if it is there. The list is emptied when the instance ends.
  public record Strike(String item) implements Act {}

  /// The process cannot place what happened: the instance is parked as an incident that names
  /// `why`.
  public record Stop(String why) implements Act {}
}
