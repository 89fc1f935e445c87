package id.jejak.app.sample;

import id.jejak.kernel.Personal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A record as text with everything in it: what `toString` hides about people is part of a story's
/// identity too, and the people of a story are nobody. Sets and maps have no order of their own.
final class Canonical {
  /// Looked up once: a story has hundreds of thousands of records, of few kinds.
  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .toList();
        }
      };

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
    for (Method accessor : ACCESSORS.get(each.getClass())) {
      text.append(accessor.getName()).append('=');
      write(valueOf(accessor, each), text);
      text.append(';');
    }
    text.append(')');
  }

  private static @Nullable Object valueOf(Method accessor, Record of) {
    try {
      return accessor.invoke(of);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalArgumentException("cannot read " + accessor, e);
    }
  }

  private record Entry(@Nullable Object key, @Nullable Object value) {
    static Entry of(Map.Entry<?, ?> entry) {
      return new Entry(entry.getKey(), entry.getValue());
    }
  }
}
