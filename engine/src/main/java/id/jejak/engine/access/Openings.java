package id.jejak.engine.access;

import id.jejak.kernel.Personal;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the personal values in a record, each with the name of the field that it stands in.
final class Openings {
  private final Map<Personal<?>, String> found = new LinkedHashMap<>();

  private Openings() {}

  static Map<Personal<?>, String> in(Record record) {
    var openings = new Openings();
    openings.walk(record, "");
    return openings.found;
  }

  private void walk(@Nullable Object value, String at) {
    switch (value) {
      case Personal<?> personal -> found.put(personal, at);
      case Record record -> {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
          walk(
              read(record, component),
              record.getClass().getSimpleName() + "." + component.getName());
        }
      }
      case Iterable<?> many -> many.forEach(each -> walk(each, at));
      case Map<?, ?> map -> map.values().forEach(each -> walk(each, at));
      case null, default -> {}
    }
  }

  private static @Nullable Object read(Record record, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }
}
