package id.jejak.query;

import id.jejak.kernel.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The events of sealed families, as `View.hears` wants them.
public final class Families {
  private Families() {}

  @SafeVarargs
  public static Set<Class<? extends Event>> of(Class<? extends Event>... families) {
    var events = new HashSet<Class<? extends Event>>();
    List.of(families).forEach(family -> collect(family, events));
    return Set.copyOf(events);
  }

  private static void collect(Class<? extends Event> type, Set<Class<? extends Event>> into) {
    if (type.isSealed()) {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        collect(permitted.asSubclass(Event.class), into);
      }
    } else {
      into.add(type);
    }
  }

  /// For the end of a switch over families: the engine brought what the view does not hear.
  public static IllegalArgumentException unheard(Event event) {
    return new IllegalArgumentException("this view does not hear " + event.getClass().getName());
  }
}
