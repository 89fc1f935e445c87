package id.jejak.query;

import id.jejak.kernel.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/// What a view of many words makes of each event, put together from the words' own parts. What is
/// named in a part is heard, and nothing else.
public final class Heard<T> {
  private final Map<Class<? extends Event>, BiConsumer<? super Event, T>> by;

  private Heard(Map<Class<? extends Event>, BiConsumer<? super Event, T>> by) {
    this.by = Map.copyOf(by);
  }

  public static <T, E extends Event> Heard<T> of(Class<E> family, BiConsumer<E, T> then) {
    var by = new HashMap<Class<? extends Event>, BiConsumer<? super Event, T>>();
    Families.of(family)
        .forEach(type -> by.put(type, (event, on) -> then.accept(family.cast(event), on)));
    return new Heard<>(by);
  }

  @SafeVarargs
  public static <T> Heard<T> all(Heard<T>... parts) {
    var by = new HashMap<Class<? extends Event>, BiConsumer<? super Event, T>>();
    for (Heard<T> part : List.of(parts)) {
      part.by.forEach((type, then) -> {
        if (by.put(type, then) != null) {
          throw new IllegalArgumentException(type + " is heard by two parts");
        }
      });
    }
    return new Heard<>(by);
  }

  public <E extends Event> Heard<T> and(Class<E> family, BiConsumer<E, T> then) {
    return all(this, of(family, then));
  }

  public Set<Class<? extends Event>> events() {
    return by.keySet();
  }

  public void tell(Event event, T on) {
    var then = by.get(event.getClass());
    if (then == null) {
      throw Families.unheard(event);
    }
    then.accept(event, on);
  }
}
