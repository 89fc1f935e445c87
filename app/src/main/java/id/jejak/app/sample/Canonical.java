package id.jejak.app.sample;

import id.jejak.kernel.Personal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A record as text with everything in it: what `toString` hides about people is part of a story's
/// identity too, and the people of a story are nobody. Sets and maps have no order of their own.
final class Canonical {
  private Canonical() {}

  static String text(@Nullable Object value) {
    var text = new StringBuilder();
    write(value, text);
    return text.toString();
  }

  private static void write(@Nullable Object value, StringBuilder text) {
    switch (value) {
      case null -> text.append("null");
      case Personal<?> personal -> {
        text.append(personal.subject()).append(':');
        write(personal.value(), text);
      }
      case Record each -> writeRecord(each, text);
      case Set<?> all -> write(all.stream().map(Canonical::text).sorted().toList(), text);
      case Iterable<?> all -> {
        text.append('[');
        all.forEach(each -> {
          write(each, text);
          text.append(',');
        });
        text.append(']');
      }
      case Map<?, ?> all ->
          write(
              all.entrySet().stream().map(Entry::of).map(Canonical::text).sorted().toList(), text);
      default -> text.append(value);
    }
  }

  private static void writeRecord(Record each, StringBuilder text) {
    text.append(each.getClass().getSimpleName()).append('(');
    for (RecordComponent component : each.getClass().getRecordComponents()) {
      text.append(component.getName()).append('=');
      write(valueOf(component, each), text);
      text.append(';');
    }
    text.append(')');
  }

  private static @Nullable Object valueOf(RecordComponent component, Record of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalArgumentException("cannot read " + component, e);
    }
  }

  private record Entry(@Nullable Object key, @Nullable Object value) {
    static Entry of(Map.Entry<?, ?> entry) {
      return new Entry(entry.getKey(), entry.getValue());
    }
  }
}
