package id.jejak.kernel;

import java.util.List;

/// What a decider answers. Nothing here is thrown: a refusal is an answer like the others.
public sealed interface Decision<E extends Event> {
  /// Facts to append, and what must be claimed for them to hold.
  record Accepted<E extends Event>(List<E> events, List<Claim> claims) implements Decision<E> {
    public Accepted {
      events = List.copyOf(events);
      claims = List.copyOf(claims);
    }

    public Accepted<E> claiming(Claim... more) {
      var all = new java.util.ArrayList<>(claims);
      all.addAll(List.of(more));
      return new Accepted<>(events, all);
    }
  }

  /// It is as asked already: asking twice is normal.
  record AlreadySo<E extends Event>() implements Decision<E> {}

  record Refused<E extends Event>(Refusal why) implements Decision<E> {}

  @SafeVarargs
  static <E extends Event> Accepted<E> accept(E... events) {
    return new Accepted<>(List.of(events), List.of());
  }

  static <E extends Event> Accepted<E> accept(List<? extends E> events) {
    return new Accepted<>(List.copyOf(events), List.of());
  }

  static <E extends Event> Decision<E> alreadySo() {
    return new AlreadySo<>();
  }

  static <E extends Event> Decision<E> refuse(Refusal why) {
    return new Refused<>(why);
  }
}
