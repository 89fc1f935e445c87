package id.jejak.engine.web;

import id.jejak.engine.log.EventLog;
import id.jejak.kernel.Identifier;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/// Whom a stream is about: the first `person` that its events name, at any depth.
final class PersonOfStream {
  private final EventLog log;

  PersonOfStream(EventLog log) {
    this.log = log;
  }

  /// The stream itself where it is about nobody: then what is personal in it has a key of its own.
  String of(String stream) {
    for (EventLog.Stored stored : log.read(stream, 0)) {
      String person = personIn(stored.event());
      if (person != null) {
        return person;
      }
    }
    return stream;
  }

  private static @Nullable String personIn(Object facts) {
    for (RecordComponent component : facts.getClass().getRecordComponents()) {
      Object value = value(component, facts);
      if (value instanceof Identifier id && component.getName().equals("person")) {
        return id.value();
      }
      if (value instanceof Record deeper && !(value instanceof Identifier)) {
        String person = personIn(deeper);
        if (person != null) {
          return person;
        }
      }
    }
    return null;
  }

  private static @Nullable Object value(RecordComponent component, Object facts) {
    try {
      return component.getAccessor().invoke(facts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a component of an event cannot be read", e);
    }
  }
}
